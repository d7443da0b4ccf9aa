// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { storeAccount } from '@/utils/settings/accounts';
import { releaseEarlyValues } from '@/utils/settings/local-storage';
import { saveProfileChanges } from '@/utils/settings/stored-profile';
import { sendFirstRequests } from './first-requests';
import { openPopup, rereadPage } from './open';
import { createSession, type Session } from './session';
import { takeFirstRequests } from './take-first-requests';

const PAGE = 'https://a.example/job';
const ACME = { id: 'a', label: 'Acme', username: 'acme' };
const advert = (title: string) => ({
  kind: 'advert',
  fields: { title: { value: title, source: 'json-ld' } },
  warnings: [],
});

let session: Session;

const reads = (result: unknown) =>
  vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockImplementation(async () => [{ documentId: '1', frameId: 0, result }]);

async function showTab(url: string): Promise<void> {
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url, active: true });
}

/** Opens the popup as its two scripts do, one after the other. */
async function openInTwoSteps(between: () => Promise<void> = async () => undefined): Promise<void> {
  globalThis.jobcourierFirst = sendFirstRequests();
  await between();
  await openPopup(session, undefined, takeFirstRequests());
}

beforeEach(async () => {
  fakeBrowser.reset();
  releaseEarlyValues();
  await emptyDatabase();
  history.replaceState(undefined, '', '/popup.html');
  session = createSession();
});

it('first requests: the form is filled from their answers, and nothing is asked for twice', async () => {
  await storeAccount(ACME);
  await showTab(PAGE);
  const injected = reads(advert('Baker'));
  const stored = vi.spyOn(fakeBrowser.storage.local, 'get');
  const tabs = vi.spyOn(fakeBrowser.tabs, 'query');
  await openInTwoSteps();
  expect(session.draft.fields.value.title?.value).toBe('Baker');
  expect(session.posting.account.value).toEqual(ACME);
  expect(injected).toHaveBeenCalledOnce();
  expect(tabs).toHaveBeenCalledOnce();
  const keys = stored.mock.calls.flatMap(([asked]) => asked);
  expect(keys.filter((key) => key === 'accounts')).toHaveLength(1);
  expect(keys.filter((key) => key === 'profile')).toHaveLength(1);
});

it('first requests: no password is read', async () => {
  const stored = vi.spyOn(fakeBrowser.storage.local, 'get');
  sendFirstRequests();
  expect(stored).toHaveBeenCalledOnce();
  const [keys] = stored.mock.calls[0] ?? [];
  expect(keys).not.toContain('passwords');
  expect(keys).not.toContain('vault');
});

it('first requests: the page is read anew when the recruiter asks for it', async () => {
  await showTab(PAGE);
  reads(advert('Baker'));
  await openInTwoSteps();
  reads(advert('Head baker'));
  await rereadPage(session);
  expect(session.draft.fields.value.title?.value).toBe('Head baker');
});

it('first requests: settings that change before they are used are read again', async () => {
  await saveProfileChanges({ name: 'Before' });
  await showTab(PAGE);
  reads(advert('Baker'));
  await openInTwoSteps(() => saveProfileChanges({ name: 'After' }));
  expect(session.settings.profile.value.name).toBe('After');
});

it('first requests: settings that change later are read as they are then', async () => {
  await showTab(PAGE);
  reads(advert('Baker'));
  await openInTwoSteps();
  await saveProfileChanges({ name: 'Later' });
  const { readProfile } = await import('@/utils/settings/stored-profile');
  expect((await readProfile()).name).toBe('Later');
});

describe('first requests: a failure has the same effect as without them', () => {
  it('where the settings cannot be read: the form is filled from the page', async () => {
    await showTab(PAGE);
    reads(advert('Baker'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Storage is broken'));
    await openInTwoSteps();
    expect(session.page.reading.value?.kind).toBe('advert');
  });

  it('where the page refuses the reader', async () => {
    await showTab(PAGE);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents'));
    await openInTwoSteps();
    expect(session.page.reading.value).toMatchObject({ kind: 'none', cause: 'refused' });
  });

  it('where the reader returns no reading', async () => {
    await showTab(PAGE);
    reads({ kind: 'advert', fields: { title: 7 } });
    await openInTwoSteps();
    expect(session.page.reading.value).toMatchObject({ kind: 'none', cause: 'failed' });
  });

  it.each(['chrome://settings/', 'about:blank', 'moz-extension://a/popup.html'])(
    'where the tab shows the browser’s own page: %s',
    async (url) => {
      await showTab(url);
      const injected = reads(advert('Baker'));
      await openInTwoSteps();
      expect(injected).not.toHaveBeenCalled();
      expect(session.page.reading.value).toMatchObject({ kind: 'none', cause: 'browser-page' });
    },
  );
});

it('first requests: a copy of a draft asks for no page', async () => {
  history.replaceState(undefined, '', '/popup.html?draft=copy:1');
  await showTab(PAGE);
  const injected = reads(advert('Baker'));
  const first = sendFirstRequests();
  expect(first.tab).toBeUndefined();
  expect(injected).not.toHaveBeenCalled();
});
