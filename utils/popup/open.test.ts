// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '@/utils/database/database';
import { saveDraft } from '@/utils/drafts/store';
import { writePosting } from '@/utils/outbox/posting';
import { insertPosting } from '@/utils/outbox/store';
import { rememberAccount, storeAccount } from '@/utils/settings/accounts';
import { replaceCoreskillList } from '@/utils/settings/coreskill-list';
import { defaults } from '@/utils/settings/defaults';
import { saveProfileChanges } from '@/utils/settings/profile';
import { edit } from './edit';
import { openSession, readAgain } from './open';
import { createSession, type Session } from './session';

const PAGE = 'https://a.example/job?gh_jid=1';
const A = { id: 'a', label: 'A', username: 'a' };
const B = { id: 'b', label: 'B', username: 'b' };
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

async function openOver(url: string): Promise<void> {
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url, active: true });
  await openSession(session);
}

beforeEach(async () => {
  fakeBrowser.reset();
  const database = await openDatabase();
  await Promise.all([database.clear('postings'), database.clear('drafts')]);
  session = createSession();
  reads(advert('Baker'));
});

it('fills the form from the page, for the page’s tidied address', async () => {
  await openOver(`${PAGE}&utm_source=mail#top`);
  expect(session.page.value).toBe(PAGE);
  expect(session.reading.value?.kind).toBe('advert');
  expect(session.fields.value).toEqual({ title: { value: 'Baker', source: 'json-ld' } });
  expect([...session.inTheOpen.value]).toEqual(['title']);
});

it('holds a kept choice against the list that the recruiter took into use', async () => {
  await replaceCoreskillList({ Baking: ['Bread'] }, 'list.csv');
  const kept = (value: string) => ({ value, source: 'recruiter' as const });
  await saveDraft({ page: PAGE, changedAt: '', fields: { coreskill: kept('Baking') } });
  await openOver(PAGE);
  expect(session.context.value.coreskills).toEqual({ Baking: ['Bread'] });
  expect(session.shownIssues.value).toEqual([]);
  session.fields.value = { ...session.fields.value, coreskill: kept('Retail') };
  expect(session.shownIssues.value.map(({ field }) => field)).toEqual(['coreskill']);
});

it('lays what the recruiter touched over what the page says now, and fills gaps from the defaults', async () => {
  await defaults.set({ linkToPage: true, hours: 'Full' });
  await saveDraft({
    page: PAGE,
    changedAt: '',
    fields: {
      title: { value: 'Head baker', source: 'recruiter' },
      reference: { value: 'Old', source: 'json-ld' },
    },
  });
  await openOver(PAGE);
  expect(session.fields.value).toEqual({
    title: { value: 'Head baker', source: 'recruiter' },
    hours: { value: 'Full', source: 'default' },
  });
});

it('takes over the settings, and the account last used on the site', async () => {
  await saveProfileChanges({ name: 'x1jobs' });
  for (const account of [A, B]) await storeAccount(account);
  await rememberAccount('a.example', 'b');
  await openOver(PAGE);
  expect(session.profile.value.name).toBe('x1jobs');
  expect(session.accounts.value).toEqual([A, B]);
  expect(session.account.value).toEqual(B);
});

it('speaks of the board by its name in the notes', async () => {
  await saveProfileChanges({ name: 'x1jobs' });
  reads({ kind: 'advert', fields: { salary_text: { value: 'Competitive', source: 'text' } }, warnings: [] });
  await openOver(PAGE);
  expect(session.fields.value.salary_low?.note).toContain('x1jobs needs a figure');
  expect([...session.inTheOpen.value]).toEqual(['salary_low', 'salary_text']);
});

it('takes over the page’s latest posting, and no other page’s', async () => {
  const values = {
    title: 'x',
    description: 'x',
    location: 'G2',
    salary_low: 1,
    application_email: 'a@b.uk',
    coreskill: 'Retail',
  };
  const posting = writePosting(PAGE, values, A);
  await insertPosting(posting);
  await insertPosting(writePosting('https://a.example/other', values, A));
  await openOver(PAGE);
  expect(session.posting.value).toEqual(posting);
});

it('gives an empty form that works over a page that is no web page', async () => {
  const injected = reads(advert('Baker'));
  await openOver('chrome://extensions/');
  expect(session.page.value).toBe('about:blank');
  expect(session.reading.value).toEqual({ kind: 'none', reason: 'unreadable', cause: 'browser-page' });
  expect(session.fields.value).toEqual({});
  expect(injected).not.toHaveBeenCalled();
});

it('works without storage for drafts, and says so', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Off', 'SecurityError');
  });
  await openOver(PAGE);
  expect(session.notKept.value).toBe(true);
  expect(session.fields.value.title?.value).toBe('Baker');
});

it('does not lose a page whose closing date is no date', async () => {
  const { fields } = advert('Baker');
  reads({
    kind: 'advert',
    warnings: [],
    fields: { ...fields, closing_date: { value: 'soon', source: 'text' } },
  });
  await openOver(PAGE);
  expect(session.fields.value).toEqual(fields);
});

describe('reading again', () => {
  it('takes what the page says now, and leaves what the recruiter touched', async () => {
    await openOver(PAGE);
    edit(session, 'reference', 'Mine');
    reads(advert('Pastry chef'));
    const again = readAgain(session);
    expect(session.reading.value).toBeUndefined();
    await again;
    expect(session.fields.value).toEqual({
      title: { value: 'Pastry chef', source: 'json-ld' },
      reference: { value: 'Mine', source: 'recruiter' },
    });
  });
});

it('keeps what was read before where the page no longer shows its advert', async () => {
  reads(advert('Baker'));
  await openOver(PAGE);
  reads({ kind: 'none', reason: 'login' });
  await readAgain(session);
  expect(session.fields.value.title?.value).toBe('Baker');
});
