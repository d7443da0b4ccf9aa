// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { holdPolicy } from '@/tests/support/policy';
import { FIELDS } from '@/tests/support/session';
import { ACME } from '@/tests/support/written';
import { loadDraft } from '@/utils/drafts/draft-store';
import { editField } from '../popup/edit';
import { publish } from '../popup/publish';
import { followTabs, PanelModel } from './panel-model';

const [JOINER, BAKER] = ['https://a.example/joiner', 'https://a.example/baker'];

let panel: PanelModel;
let ended: AbortController;
let tabId: number;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await emptyDatabase();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    const [tab] = await fakeBrowser.tabs.query({ active: true });
    const fields = { title: { value: tab?.url === BAKER ? 'Baker' : 'Joiner', source: 'text' } };
    const result = { kind: 'advert', fields, warnings: [], address: tab?.url };
    return [{ documentId: '1', frameId: 0, result }];
  });
  panel = new PanelModel();
  ended = new AbortController();
  await fakeBrowser.windows.create({ focused: true });
  const tab = await fakeBrowser.tabs.create({ url: JOINER, active: true });
  tabId = tab?.id ?? 0;
  await followTabs(panel, ended.signal);
  await titleIs('Joiner');
});

afterEach(() => ended.abort());

const form = () => panel.session.value;
const titleIs = (title: string) => vi.waitUntil(() => form()?.draft.values.value.title === title);

/** The page in front goes on to another address. */
async function navigate(url: string): Promise<void> {
  await fakeBrowser.tabs.update(tabId, { url });
  const tab = await fakeBrowser.tabs.get(tabId);
  await fakeBrowser.tabs.onUpdated.trigger(tabId, { url, status: 'complete' }, tab);
}

it('panel: shows the page that the tab has gone on to', async () => {
  await navigate(BAKER);
  await titleIs('Baker');
});

it('panel: a Post that is held stays in front, although the tab has gone on, until it is answered', async () => {
  const posting = form()?.posting;
  posting?.begin();
  posting?.check();
  const going = navigate(BAKER);
  await vi.waitUntil(async () => (await fakeBrowser.tabs.get(tabId)).url === BAKER);
  expect(form()?.posting).toBe(posting);
  posting?.hold({ address: BAKER, job: undefined, title: 'Baker', isAnotherJob: true });
  posting?.abandon();
  await going;
  await navigate(BAKER);
  expect(form()?.posting.phase.value.name).toBe('held');
  posting?.release();
  await navigate(BAKER);
  await titleIs('Baker');
});

it('panel: a Post that stopped after its page was left stays in front until the page was in front again', async () => {
  const session = form();
  if (!session) throw new Error('No form');
  session.draft.fields.value = FIELDS;
  session.settings.accounts.value = [ACME];
  session.settings.siteAccount.value = ACME;
  const answer = holdPolicy();
  const pressed = publish(session);
  await vi.waitUntil(() => session.posting.phase.value.name === 'checking');
  const going = navigate(BAKER);
  await vi.waitUntil(() => panel.leftAtPost.value === session);
  answer({ profile: { endpoint: 'https://board.example/api/job' } });
  expect(await pressed).toBe('policy');
  await going;
  await navigate(BAKER);
  expect(form()).toBe(session);
  await navigate(JOINER);
  await vi.waitUntil(() => panel.leftAtPost.value === undefined);
  expect(form()).toBe(session);
  await navigate(BAKER);
  await titleIs('Baker');
});

it('panel: what could not be saved is saved before the form is left', async () => {
  const session = form();
  if (!session) throw new Error('No form');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  editField(session, 'reference', 'J-99');
  await vi.waitUntil(() => session.draft.fault.value?.part === 'saving');
  put.mockRestore();
  await navigate(BAKER);
  await titleIs('Baker');
  expect((await loadDraft(JOINER))?.fields.reference?.value).toBe('J-99');
  expect(form()?.draft.fault.value).toBeUndefined();
});

it('panel: what could not be saved is told over the next page, too, and not over later ones', async () => {
  const session = form();
  if (!session) throw new Error('No form');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  editField(session, 'reference', 'J-99');
  await vi.waitUntil(() => session.draft.fault.value?.part === 'saving');
  await navigate(BAKER);
  await titleIs('Baker');
  expect(form()?.draft.faults.value.left).toBe('full');
  await navigate('https://a.example/third');
  await vi.waitUntil(() => form()?.page.tab.value.url === 'https://a.example/third');
  expect(form()?.draft.faults.value.left).toBeUndefined();
});
