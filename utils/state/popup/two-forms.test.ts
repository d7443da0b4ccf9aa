// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { holdPolicy } from '@/tests/support/policy';
import type { FieldId } from '@/utils/advert/fields';
import { valuesOf } from '@/utils/drafts/draft';
import { listDrafts, loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { editField } from './edit';
import { followDraft } from './follow-draft';
import { openPopup } from './open';
import { createSession, type Session } from './session';
import { switchDraft } from './switch-draft';

const PAGE = 'https://a.example/job';
const TEXT = { value: '<p>Bake bread and cakes in our shop in Leith.</p>', source: 'json-ld' as const };
const READ = {
  kind: 'advert',
  fields: { title: { value: 'Baker', source: 'json-ld' }, description: TEXT },
  warnings: [],
};
const WHOLE = {
  ...READ,
  fields: { ...READ.fields, company: { value: 'Crumb Ltd', source: 'json-ld' } },
  others: { title: [{ value: 'Bread Baker', source: 'text' }] },
};
const DRIVER = {
  ...READ,
  fields: {
    title: { value: 'Driver', source: 'json-ld' },
    description: { value: '<p>You drive our van to shops and cafés in the city.</p>', source: 'json-ld' },
  },
};

let ended: AbortController;

/** Opens a form over the page. @returns it once its draft is loaded, and what lets the reader answer */
async function open(policyAnswer?: ReturnType<typeof holdPolicy>, reading: unknown = READ) {
  const session = createSession();
  let answer = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = () => void resolve();
  });
  let isAsked = false;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    isAsked = true;
    await answered;
    return [{ documentId: '1', frameId: 0, result: reading }];
  });
  followDraft(session, ended.signal);
  const opened = openPopup(session);
  await vi.waitUntil(() => session.draft.loadState.value === 'loaded' && isAsked);
  return {
    session,
    policyAnswer,
    async read() {
      answer();
      await (policyAnswer ? vi.waitUntil(() => session.page.reading.value) : opened);
    },
    opened,
  };
}

async function openAndRead(reading?: unknown): Promise<Session> {
  const form = await open(undefined, reading);
  await form.read();
  return form.session;
}

const shown = ({ draft }: Session, id: FieldId) => draft.fields.value[id]?.value;
const stored = async (id: FieldId) => (await loadDraft(PAGE))?.fields[id]?.value;
const isStored = (id: FieldId, value: string) => vi.waitUntil(async () => (await stored(id)) === value);

/** Both forms and the database have them. */
async function allHave(forms: readonly Session[], values: Partial<Record<FieldId, string>>): Promise<void> {
  await vi.waitFor(async () => {
    const draft = await loadDraft(PAGE);
    for (const fields of [draft?.fields, ...forms.map((form) => form.draft.fields.value)]) {
      expect(fields).toMatchObject(
        Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, source: 'recruiter' }])),
      );
    }
  });
}

/** No form hears what others save. @returns what ends that, and lets all hear it */
function deafen(): () => void {
  const { postMessage } = BroadcastChannel.prototype;
  const held: (() => void)[] = [];
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(function (
    this: BroadcastChannel,
    message: unknown,
  ) {
    const { name } = this;
    held.push(() => {
      const channel = new BroadcastChannel(name);
      postMessage.call(channel, message);
      channel.close();
    });
  });
  return () => {
    vi.mocked(BroadcastChannel.prototype.postMessage).mockRestore();
    for (const send of held) send();
  };
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await emptyDatabase();
  ended = new AbortController();
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url: PAGE, active: true });
});

afterEach(() => ended.abort());

describe('two forms over a slow page', () => {
  it('an edit is in the other form before its page was read, and stays when it was', async () => {
    const first = await openAndRead();
    const second = await open();
    editField(first, 'title', 'Head Baker');
    await vi.waitUntil(() => shown(second.session, 'title') === 'Head Baker');
    await second.read();
    await allHave([first, second.session], { title: 'Head Baker' });
  });

  it('an edit stays where the other form’s reading arrives before its news', async () => {
    const first = await openAndRead();
    const second = await open();
    const hear = deafen();
    editField(first, 'title', 'Head Baker');
    await isStored('title', 'Head Baker');
    await second.read();
    hear();
    await allHave([first, second.session], { title: 'Head Baker' });
  });

  it('an edit stays where the reading arrives in the same moment', async () => {
    const first = await openAndRead();
    const second = await open();
    editField(first, 'title', 'Head Baker');
    await second.read();
    await allHave([first, second.session], { title: 'Head Baker' });
  });

  it('a newer edit stays where the other form has an older one and its reading arrives late', async () => {
    const first = await openAndRead();
    editField(first, 'reference', 'R-1');
    await isStored('reference', 'R-1');
    const second = await open();
    const hear = deafen();
    editField(first, 'title', 'Head Baker');
    editField(first, 'reference', 'R-2');
    await isStored('reference', 'R-2');
    await second.read();
    hear();
    await allHave([first, second.session], { title: 'Head Baker', reference: 'R-2' });
  });

  it('an edit stays where the company’s policy arrives late in the other form', async () => {
    const first = await openAndRead();
    const answer = holdPolicy();
    const second = await open(answer);
    await second.read();
    const hear = deafen();
    editField(first, 'title', 'Head Baker');
    await isStored('title', 'Head Baker');
    answer({ defaults: { hours: 'Full' } });
    await second.opened;
    hear();
    await allHave([first, second.session], { title: 'Head Baker' });
    expect(shown(second.session, 'hours')).toBe('Full');
  });

  it('an edit is taken over that was saved while the other form was loading its draft', async () => {
    const first = await openAndRead();
    const { get } = fakeBrowser.storage.local;
    let answerSettings = () => undefined;
    const settings = new Promise<void>((resolve) => {
      answerSettings = () => void resolve();
    });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (...keys) => {
      await settings;
      return Reflect.apply(get, fakeBrowser.storage.local, keys);
    });
    const loading = createSession();
    followDraft(loading, ended.signal);
    const opened = openPopup(loading);
    await vi.waitUntil(() => loading.draft.changedAt.value !== undefined);
    editField(first, 'title', 'Head Baker');
    await isStored('title', 'Head Baker');
    expect(loading.draft.loadState.value).toBe('loading');
    expect(shown(loading, 'title')).toBe('Baker');
    answerSettings();
    await opened;
    await allHave([first, loading], { title: 'Head Baker' });
  });
});

describe('two forms, one of which has not heard of the other’s edit yet', () => {
  it('an edit of another field keeps it', async () => {
    const [first, second] = [await openAndRead(), await openAndRead()];
    const hear = deafen();
    editField(first, 'title', 'Head Baker');
    editField(second, 'reference', 'R-8');
    editField(second, 'reference', 'R-88');
    await isStored('reference', 'R-88');
    await isStored('title', 'Head Baker');
    hear();
    await allHave([first, second], { title: 'Head Baker', reference: 'R-88' });
  });

  it('of the same field the later edit wins', async () => {
    const [first, second] = [await openAndRead(), await openAndRead()];
    const hear = deafen();
    editField(first, 'title', 'Head Baker');
    await isStored('title', 'Head Baker');
    editField(second, 'title', 'Night Baker');
    await isStored('title', 'Night Baker');
    hear();
    await allHave([first, second], { title: 'Night Baker' });
  });

  it('an edit stays although the clock was put back since the other form’s', async () => {
    const [first, second] = [await openAndRead(), await openAndRead()];
    editField(first, 'title', 'Head Baker');
    await allHave([first, second], { title: 'Head Baker' });
    vi.useFakeTimers({ now: Date.now() - 60 * 60_000, toFake: ['Date'] });
    editField(second, 'reference', 'R-8');
    await allHave([first, second], { title: 'Head Baker', reference: 'R-8' });
    vi.useRealTimers();
  });
});

/** The page asks to sign in. */
const LOGIN = { kind: 'none', reason: 'login' };

const page = async () => {
  const { job, others, company, predecessor, fields } = (await loadDraft(PAGE)) ?? {};
  return { job, others, company, predecessor, title: fields?.title, description: fields?.description };
};

describe('two forms, one of which could not read the page', () => {
  it.each([
    ['before it opened', true],
    ['since it opened', false],
    ['since it opened, unheard', undefined],
  ])('an edit in it keeps what the other one has read %s', async (_when, isBefore) => {
    const second = isBefore ? undefined : await openAndRead(LOGIN);
    const hear = isBefore === undefined ? deafen() : () => undefined;
    const first = await openAndRead(WHOLE);
    await isStored('title', 'Baker');
    const read = await page();
    editField(first, 'reference', 'R-8');
    await isStored('reference', 'R-8');
    const form = second ?? (await openAndRead(LOGIN));
    if (isBefore !== undefined) await vi.waitUntil(() => shown(form, 'reference') === 'R-8');
    editField(form, 'hours', 'Part');
    await isStored('hours', 'Part');
    hear();
    await allHave([first, form], { reference: 'R-8', hours: 'Part' });
    expect(await page()).toEqual(read);
    expect(read).toMatchObject({ company: 'Crumb Ltd', others: WHOLE.others, job: { title: 'baker' } });
    expect(shown(form, 'title')).toBe('Baker');
  });

  it('its edit is no part of the job that the page shows later', async () => {
    const first = await openAndRead();
    const second = await openAndRead(LOGIN);
    editField(first, 'salary_low', '30,000');
    await vi.waitUntil(() => shown(second, 'salary_low') === '30,000');
    editField(second, 'hours', 'Part');
    await isStored('hours', 'Part');
    const later = await openAndRead(DRIVER);
    expect(later.draft.values.value).toMatchObject({ title: 'Driver' });
    expect(shown(later, 'salary_low')).toBeUndefined();
    expect(later.page.otherDrafts.value).toMatchObject([{ title: 'Baker' }]);
  });
});

it('two forms: two jobs at one address, read at the same time, get a draft each', async () => {
  const second = await open(undefined, DRIVER);
  const hear = deafen();
  const first = await openAndRead();
  await isStored('title', 'Baker');
  editField(first, 'hours', 'Part');
  await isStored('hours', 'Part');
  await second.read();
  editField(second.session, 'reference', 'R-8');
  hear();
  await vi.waitUntil(async () => (await listDrafts()).length === 2);
  await vi.waitFor(async () =>
    expect((await listDrafts()).map(({ fields }) => valuesOf(fields))).toMatchObject([
      { title: 'Driver', reference: 'R-8' },
      { title: 'Baker', hours: 'Part' },
    ]),
  );
  expect(shown(second.session, 'hours')).toBeUndefined();
  expect(shown(first, 'reference')).toBeUndefined();
});

it('two forms: an edit that was not heard of never leaves its form', async () => {
  const [first, second] = [await openAndRead(), await openAndRead()];
  deafen();
  editField(first, 'title', 'Head Baker');
  await isStored('title', 'Head Baker');
  vi.mocked(BroadcastChannel.prototype.postMessage).mockRestore();
  const titles = new Set();
  first.draft.fields.subscribe(({ title }) => titles.add(title?.value));
  const saves = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
  editField(second, 'reference', 'R-8');
  await allHave([first, second], { title: 'Head Baker', reference: 'R-8' });
  expect([...titles]).toEqual(['Head Baker']);
  expect(saves).toHaveBeenCalledOnce();
});

it('two forms: what could not be saved in one stays there when the other saves', async () => {
  const [first, second] = [await openAndRead(), await openAndRead()];
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  editField(second, 'reference', 'R-8');
  await vi.waitUntil(() => second.draft.fault.value?.fault === 'full');
  vi.mocked(IDBObjectStore.prototype.put).mockRestore();
  editField(first, 'title', 'Head Baker');
  await vi.waitUntil(() => shown(second, 'title') === 'Head Baker');
  editField(second, 'job_type', 'Permanent');
  await allHave([first, second], { title: 'Head Baker', reference: 'R-8', job_type: 'Permanent' });
});

it('two forms: a draft that was edited elsewhere while the form was switching to it is shown as edited', async () => {
  const draftKey = `${PAGE} job:0a0a0a0a`;
  const job = { title: 'cook', text: '' };
  const save = (value: string, changedAt: string) =>
    saveDraft({ page: draftKey, job, fields: { title: { value, source: 'recruiter' } }, changedAt });
  await save('Cook', '2026-11-01T09:00:00.000Z');
  const form = await openAndRead();
  expect(shown(form, 'title')).toBe('Baker');
  const switched = switchDraft(form, { draftKey, title: 'Cook', isOnPage: false });
  // It waits for the end of a Post.
  form.posting.begin();
  await save('Head Cook', '2026-11-02T09:00:00.000Z');
  form.posting.abandon();
  await switched;
  expect(shown(form, 'title')).toBe('Head Cook');
});
