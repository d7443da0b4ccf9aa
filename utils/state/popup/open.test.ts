// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { type FakeBadge, fakeBadge } from '@/tests/support/fake-badge';
import { answerPolicy, holdPolicy } from '@/tests/support/policy';
import { ADVERT, insert } from '@/tests/support/written';
import { describeNotes } from '@/utils/drafts/describe-notes';
import type { Draft } from '@/utils/drafts/draft';
import { NO_PAGE, newCopyKey } from '@/utils/drafts/draft-key';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { movePosting } from '@/utils/outbox/posting-store';
import { rememberAccount, storeAccount } from '@/utils/settings/accounts';
import { replaceCoreskillList } from '@/utils/settings/coreskill-list';
import { defaults } from '@/utils/settings/defaults';
import { readFirstSteps } from '@/utils/settings/first-steps';
import { readManaged } from '@/utils/settings/managed';
import { saveProfileChanges } from '@/utils/settings/stored-profile';
import { showOutcomeOnBadge } from '@/utils/toolbar/outcome-badge';
import { acceptPageValue } from './accept-page-value';
import { editField } from './edit';
import { openPopup, rereadPage } from './open';
import { createSession, type Session } from './session';

const PAGE = 'https://a.example/job?gh_jid=1';
const A = { id: 'a', label: 'A', username: 'a' };
const B = { id: 'b', label: 'B', username: 'b' };
const read = (title: string) => ({
  kind: 'advert',
  fields: { title: { value: title, source: 'json-ld' } },
  warnings: [],
});

const TEXT = { value: '<p>Bake bread and cakes in our shop in Leith.</p>', source: 'json-ld' as const };
/** The same vacancy under another title. */
const readAs = (title: string) => ({
  ...read(title),
  fields: { ...read(title).fields, reference: { value: 'R-7', source: 'json-ld' }, description: TEXT },
});

let session: Session;

const reads = (result: unknown) =>
  vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockImplementation(async () => [{ documentId: '1', frameId: 0, result }]);

async function openOver(url: string): Promise<void> {
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url, active: true });
  await openPopup(session);
}

async function accepted(part: Parameters<typeof insert>[0], at?: Date): Promise<string> {
  const { id } = await insert(part, at);
  await movePosting(id, 'written', { state: 'sending' }, at);
  const outcome = { state: 'accepted' as const, jobId: '5f3a' };
  await movePosting(id, 'sending', { state: 'accepted', outcome }, at);
  return id;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  session = createSession();
  reads(read('Baker'));
});

it('open: fills the form from the page, under its tidied address', async () => {
  await openOver(`${PAGE}&utm_source=mail#top`);
  expect(session.draft.key.value).toBe(PAGE);
  expect(session.page.reading.value?.kind).toBe('advert');
  expect(session.draft.fields.value).toEqual({ title: { value: 'Baker', source: 'json-ld' } });
  expect([...session.ui.openRows.value]).toEqual(['pay', 'apply', 'text']);
});

it.each([
  ['without a draft', async () => undefined],
  ['with a draft', () => saveDraft({ page: PAGE, changedAt: '', fields: {} })],
])('open: the panel’s text stands open, over a page %s', async (_, before) => {
  await before();
  session.ui.initialRows.value = ['text'];
  reads(readAs('Baker'));
  await openOver(PAGE);
  expect(session.ui.openRows.value).toContain('text');
  expect(session.ui.textView.value).toBe('whole');
});

it('open: validates a saved choice against the current coreskill list', async () => {
  await replaceCoreskillList({ Baking: ['Bread'] }, 'list.csv');
  const edited = (value: string) => ({ value, source: 'recruiter' as const });
  await saveDraft({ page: PAGE, changedAt: '', fields: { coreskill: edited('Baking') } });
  await openOver(PAGE);
  expect(session.settings.ruleContext.value.coreskills).toEqual({ Baking: ['Bread'] });
  expect(session.ui.visibleIssues.value).toEqual([]);
  session.draft.fields.value = { ...session.draft.fields.value, coreskill: edited('Retail') };
  expect(session.ui.visibleIssues.value.map(({ field }) => field)).toEqual(['coreskill']);
});

it('open: edited fields win over the page, and defaults fill gaps', async () => {
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
  expect(session.draft.fields.value).toEqual({
    title: { value: 'Head baker', source: 'recruiter' },
    hours: { value: 'Full', source: 'default' },
  });
});

it('open: uses the settings, and the account last used on the site', async () => {
  await saveProfileChanges({ name: 'x1jobs' });
  for (const account of [A, B]) await storeAccount(account);
  await rememberAccount('a.example', 'b');
  await openOver(PAGE);
  expect(session.settings.profile.value.name).toBe('x1jobs');
  expect(session.settings.accounts.value).toEqual([A, B]);
  expect(session.posting.account.value).toEqual(B);
});

it('open: the notes use the board’s name', async () => {
  await saveProfileChanges({ name: 'x1jobs' });
  reads({ kind: 'advert', fields: { salary_text: { value: 'Competitive', source: 'text' } }, warnings: [] });
  await openOver(PAGE);
  const { note } = session.draft.fields.value.salary_low ?? {};
  const context = { board: session.settings.profile.value.name, today: session.settings.today.value };
  expect(describeNotes('salary_low', note, context)).toContain('x1jobs needs a salary figure');
  expect(session.ui.openRows.value).toContain('pay');
});

describe('open: company policy', () => {
  const known = async (policy: Record<string, unknown>) => {
    answerPolicy(policy);
    await readManaged();
  };
  const filled = () => vi.waitUntil(() => session.page.reading.value);

  it('fills the form as last known, before the browser has answered', async () => {
    await known({
      profile: { name: 'Theirs' },
      defaults: { hours: 'Full' },
      accounts: [{ id: 'hr', label: 'Acme HR' }],
    });
    holdPolicy();
    openOver(PAGE);
    await filled();
    expect(session.settings.profile.value.name).toBe('Theirs');
    expect(session.posting.account.value).toEqual({ id: 'hr', label: 'Acme HR' });
    expect(session.draft.fields.value.hours).toEqual({ value: 'Full', source: 'default' });
  });

  it('is updated from the browser’s answer, and edited fields stay', async () => {
    reads({
      kind: 'advert',
      fields: { salary_text: { value: 'Competitive', source: 'text' } },
      warnings: [],
    });
    await known({ defaults: { hours: 'Full', job_type: 'Permanent', location: 'G2' } });
    const answer = holdPolicy();
    const opened = openOver(PAGE);
    await filled();
    editField(session, 'hours', 'Part');
    editField(session, 'reference', 'Mine');
    answer({ profile: { name: 'Theirs' }, defaults: { hours: 'Full', location: 'EH1' } });
    await opened;
    expect(session.settings.profile.value.name).toBe('Theirs');
    const note = [{ code: 'no-figure', pay: 'Competitive' }];
    const fields = {
      hours: { value: 'Part', source: 'recruiter' },
      reference: { value: 'Mine', source: 'recruiter' },
      location: { value: 'EH1', source: 'default' },
      salary_low: { value: '', source: 'text', note },
      salary_text: { value: 'Competitive', source: 'text' },
    };
    expect(session.draft.fields.value).toEqual(fields);
    await vi.waitFor(async () => expect((await loadDraft(PAGE))?.fields).toEqual(fields));
    expect(session.draft.pageChanges.value.size).toBe(0);
  });

  it.each(['getBadgeText', 'setBadgeBackgroundColor'] as const)(
    'is updated though the icon cannot be changed: %s',
    async (call) => {
      await storeAccount(A);
      await accepted({ page: PAGE, account: A });
      vi.spyOn(fakeBrowser.action, call).mockRejectedValue(new Error('No tab'));
      const answer = holdPolicy();
      const opened = openOver(PAGE);
      await filled();
      answer({ profile: { name: 'Theirs' } });
      await opened;
      expect(session.settings.profile.value.name).toBe('Theirs');
    },
  );

  it('keeps the chosen account, or chooses another if it is gone', async () => {
    await storeAccount(A);
    const posted = await insert({ page: PAGE, account: A });
    const answer = holdPolicy();
    const opened = openOver(PAGE);
    await filled();
    answer({ accounts: [{ id: 'hr', label: 'Acme HR' }] });
    await opened;
    expect(session.settings.accounts.value.map(({ id }) => id)).toEqual(['hr', 'a']);
    expect(session.posting.account.value).toEqual(A);

    await known({ accounts: [{ id: 'gone', label: 'Gone' }] });
    session = createSession();
    const answerAnew = holdPolicy();
    const openedAnew = openOver(PAGE);
    await filled();
    expect(session.posting.account.value?.id).toBe('gone');
    expect(session.posting.current.value).toBeUndefined();
    answerAnew({});
    await openedAnew;
    expect(session.posting.account.value).toEqual(A);
    expect(session.posting.current.value?.id).toBe(posted.id);
  });
});

describe('open: the page’s latest posting', () => {
  beforeEach(async () => {
    for (const account of [A, B]) await storeAccount(account);
  });

  it('is shown for this page and account only', async () => {
    const posting = await insert({ page: PAGE, account: A });
    await insert({ page: 'https://a.example/other', account: A });
    await insert({ page: PAGE, account: B });
    await openOver(PAGE);
    expect(session.posting.current.value).toEqual(posting);
    expect(session.posting.latestId.value).toBe(posting.id);
  });

  it('is the one of the draft’s account', async () => {
    const id = await accepted({ page: PAGE, account: B });
    await saveDraft({ page: PAGE, changedAt: '', account: 'b', fields: {} });
    await openOver(PAGE);
    expect(session.posting.account.value).toEqual(B);
    expect(session.posting.current.value?.id).toBe(id);
  });

  it('is shown first while the advert is online, and not after 28 days', async () => {
    const id = await accepted({ page: PAGE, account: A });
    await openOver(PAGE);
    expect(session.posting.duplicates.value.exact?.id).toBe(id);
    expect(session.posting.current.value?.state).toBe('accepted');

    await emptyDatabase();
    const old = await accepted({ page: PAGE, account: A }, new Date(Date.now() - 29 * 24 * 60 * 60_000));
    session = createSession();
    await openOver(PAGE);
    expect(session.posting.duplicates.value).toEqual({});
    expect(session.posting.current.value).toBeUndefined();
    expect(session.posting.latestId.value).toBe(old);
  });

  it.each([
    ['29 days ago, is not cleared', 29, 28],
    ['29 days ago, is not cleared where it was typed while that one waited', 29, 29.5],
    ['yesterday, is not cleared where it was typed while that one waited', 1, 1.5],
  ])('of a form without a page: what was typed after one that was posted %s', async (_name, sent, typed) => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000);
    const { id } = await insert({ page: NO_PAGE, account: A }, daysAgo(sent + 1));
    await movePosting(id, 'written', { state: 'sending' }, daysAgo(sent));
    await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted' } }, daysAgo(sent));
    const fields = { title: { value: 'Joiner', source: 'recruiter' as const } };
    await saveDraft({ page: NO_PAGE, changedAt: daysAgo(typed).toISOString(), fields });
    reads({ kind: 'none', reason: 'not-a-job' });
    await openOver('about:blank');
    expect(session.draft.values.value.title).toBe('Joiner');
  });

  it('of a form without a page: what was typed after one that was posted by a clock that was ahead', async () => {
    const anHourAhead = new Date(Date.now() + 60 * 60_000);
    const composedAt = anHourAhead.toISOString();
    const { id } = await insert({ page: NO_PAGE, account: A, composedAt }, anHourAhead);
    await movePosting(id, 'written', { state: 'sending' }, anHourAhead);
    await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted' } }, anHourAhead);
    const fields = { title: { value: 'Joiner', source: 'recruiter' as const } };
    await saveDraft({ page: NO_PAGE, changedAt: new Date().toISOString(), fields });
    await openOver('about:blank');
    expect(session.draft.values.value.title).toBe('Joiner');
  });

  it('of a form without a page is cleared once it was accepted', async () => {
    const id = await accepted({ page: NO_PAGE, account: A });
    const fields = { title: { value: 'Joiner', source: 'recruiter' as const } };
    await saveDraft({
      page: NO_PAGE,
      changedAt: '2026-01-01T00:00:00.000Z',
      fields,
      said: { title: 'Bench joiner' },
      company: 'Wood Ltd',
      predecessor: 'p-1',
      earlierTexts: ['<p>Fit kitchens.</p>'],
    });
    reads({ kind: 'none', reason: 'not-a-job' });
    await openOver('about:blank');
    expect(session.draft.values.value.title).toBeUndefined();
    expect(session.posting.latestId.value).toBe(id);
    // The next advert inherits nothing.
    editField(session, 'hours', 'Part');
    const written = async () => (await loadDraft(NO_PAGE))?.fields.hours !== undefined;
    await vi.waitUntil(written);
    const { revision: _revision, changedAt: _changedAt, ...next } = (await loadDraft(NO_PAGE)) ?? {};
    expect(next).toEqual({
      page: NO_PAGE,
      fields: { hours: { value: 'Part', source: 'recruiter' } },
      said: { hours: '' },
    });
  });

  it('that was refused is shown at each opening until the draft is edited', async () => {
    const { id } = await insert({ page: PAGE, account: A });
    const outcome = { state: 'refused', cause: 'address' } as const;
    await movePosting(id, 'written', { state: 'refused', outcome });
    for (const _opening of ['first', 'second', 'third']) {
      session = createSession();
      await openOver(PAGE);
      expect(session.posting.current.value?.state).toBe('refused');
    }
    editField(session, 'title', 'Head Baker');
    await vi.waitUntil(async () => (await loadDraft(PAGE))?.fields.title?.value === 'Head Baker');
    session = createSession();
    await openOver(PAGE);
    expect(session.posting.current.value).toBeUndefined();
  });

  it('is recognised by its reference', async () => {
    const advert = { ...ADVERT, reference: 'R-7' };
    const id = await accepted({ page: 'https://a.example/other', account: A, advert });
    const { fields } = read('Joiner');
    reads({
      kind: 'advert',
      warnings: [],
      fields: { ...fields, reference: { value: 'r-7', source: 'text' } },
    });
    await openOver(PAGE);
    expect(session.posting.duplicates.value.exact?.id).toBe(id);
    expect(session.posting.current.value).toBeUndefined();
  });
});

it('open: an empty form works over a tab without a web page', async () => {
  const injected = reads(read('Baker'));
  await openOver('chrome://extensions/');
  expect(session.draft.key.value).toBe('about:blank');
  expect(session.page.reading.value).toEqual({ kind: 'none', reason: 'unreadable', cause: 'browser-page' });
  expect(session.draft.fields.value).toEqual({});
  expect(injected).not.toHaveBeenCalled();
});

it('open: works without storage for drafts, and reports it', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Off', 'SecurityError');
  });
  await openOver(PAGE);
  expect(session.draft.fault.value?.fault).toBe('unavailable');
  expect(session.draft.fields.value.title?.value).toBe('Baker');
});

it('open: an invalid closing date does not lose the page', async () => {
  const { fields } = read('Baker');
  reads({
    kind: 'advert',
    warnings: [],
    fields: { ...fields, closing_date: { value: 'soon', source: 'text' } },
  });
  await openOver(PAGE);
  expect(session.draft.fields.value).toEqual(fields);
});

describe('open: reading again', () => {
  it('uses the page’s current values, and keeps edited fields', async () => {
    reads(readAs('Baker'));
    await openOver(PAGE);
    editField(session, 'reference', 'Mine');
    reads(readAs('Pastry chef'));
    const again = rereadPage(session);
    expect(session.page.reading.value).toBeUndefined();
    await again;
    expect(session.draft.fields.value).toEqual({
      title: { value: 'Pastry chef', source: 'json-ld' },
      reference: { value: 'Mine', source: 'recruiter' },
      description: TEXT,
    });
  });
});

describe('open: typing before the page was read again', () => {
  const slowly = async (reading: unknown) => {
    let answer: (value: unknown) => void = () => undefined;
    const answered = new Promise((resolve) => {
      answer = resolve;
    });
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
      await answered;
      return [{ documentId: '2', frameId: 0, result: reading }];
    });
    session = createSession();
    const opened = openPopup(session);
    await vi.waitUntil(() => session.draft.loadState.value === 'loaded');
    return async () => {
      answer(undefined);
      await opened;
    };
  };
  const change = () => session.draft.pageChanges.value.get('title');

  it('is no change of the page', async () => {
    reads(read('Baker'));
    await openOver(PAGE);
    const answer = await slowly(read('Baker'));
    editField(session, 'title', 'Head baker');
    await answer();
    expect(change()).toBeUndefined();
    expect(session.draft.pageBaseline.value.title).toBe('Baker');
  });

  it('hides no change of the page', async () => {
    reads(readAs('Baker'));
    await openOver(PAGE);
    editField(session, 'title', 'Head baker');
    const answer = await slowly(readAs('Pastry chef'));
    editField(session, 'title', 'Head Baker');
    await answer();
    expect(change()).toEqual({ before: 'Baker', now: 'Pastry chef' });
  });
});

it('open: keeps the earlier values if the page no longer shows its advert', async () => {
  reads(read('Baker'));
  await openOver(PAGE);
  reads({ kind: 'none', reason: 'login' });
  await rereadPage(session);
  expect(session.draft.fields.value.title?.value).toBe('Baker');
});

it('open: keeps the company if the page no longer shows its advert', async () => {
  reads({
    ...read('Baker'),
    fields: { ...read('Baker').fields, company: { value: 'Wood Ltd', source: 'text' } },
  });
  await openOver(PAGE);
  reads({ kind: 'none', reason: 'login' });
  await rereadPage(session);
  editField(session, 'reference', 'Mine');
  expect(await loadDraft(PAGE)).toMatchObject({ company: 'Wood Ltd' });
});

describe('open: the saved draft', () => {
  const edited = (value: string) => ({ value, source: 'recruiter' as const });
  const put = (draft: Partial<Draft>) =>
    saveDraft({ page: PAGE, changedAt: '2026-11-01', fields: {}, ...draft });

  it('has what was read, and expires if nothing is edited', async () => {
    await openOver(PAGE);
    const saved = await loadDraft(PAGE);
    expect(saved).toMatchObject({ fields: { title: { value: 'Baker' } } });
    expect(saved?.untouchedSince).toBe(saved?.changedAt);
    editField(session, 'reference', 'Mine');
    expect(await loadDraft(PAGE)).not.toHaveProperty('untouchedSince');
  });

  it('is missing for a page without an advert', async () => {
    reads({ kind: 'none', reason: 'login' });
    await openOver(PAGE);
    expect(await loadDraft(PAGE)).toBeUndefined();
  });

  it('is loaded before the page is read, so typing cannot overwrite it', async () => {
    await put({ fields: { title: edited('Head baker') } });
    let seen: unknown;
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
      await vi.waitUntil(() => session.draft.loadState.value === 'loaded');
      seen = session.draft.fields.value.title?.value;
      return [{ documentId: '1', frameId: 0, result: read('Baker') }];
    });
    await openOver(PAGE);
    expect(seen).toBe('Head baker');
  });

  it('keeps the time of the last edit, which a reading does not change', async () => {
    await put({ fields: { title: edited('Head baker') } });
    await openOver(PAGE);
    expect(await loadDraft(PAGE)).toMatchObject({ changedAt: '2026-11-01' });
  });
});

describe('open: changes of the page since', () => {
  const changes = () => Object.fromEntries(session.draft.pageChanges.value);

  it('are shown for read fields, and for edited fields until they are edited again', async () => {
    reads(readAs('Baker'));
    await openOver(PAGE);
    expect(changes()).toEqual({});
    reads(readAs('Pastry chef'));
    await rereadPage(session);
    expect(changes()).toEqual({ title: { before: 'Baker', now: 'Pastry chef' } });

    editField(session, 'title', 'Mine');
    expect(changes()).toEqual({});
    reads(readAs('Cook'));
    await rereadPage(session);
    const expected = { title: { before: 'Pastry chef', now: 'Cook' } };
    expect(changes()).toEqual(expected);
    expect(session.draft.fields.value.title?.value).toBe('Mine');

    session = createSession();
    await openOver(PAGE);
    expect(changes()).toEqual(expected);
    acceptPageValue(session, 'title');
    expect(changes()).toEqual({});
    expect(session.draft.fields.value.title).toEqual({ value: 'Cook', source: 'json-ld' });
    expect((await loadDraft(PAGE))?.said).toEqual({});
  });

  it('are empty if the page no longer shows its advert', async () => {
    await openOver(PAGE);
    reads({ kind: 'none', reason: 'login' });
    await rereadPage(session);
    expect(changes()).toEqual({});
  });
});

it('open: a copy without a page is opened without reading', async () => {
  const injected = reads(read('Baker'));
  const page = newCopyKey();
  await saveDraft({ page, changedAt: '', fields: { title: { value: 'Copied', source: 'recruiter' } } });
  await openPopup(session, page);
  expect(session.draft.key.value).toBe(page);
  expect(session.draft.values.value.title).toBe('Copied');
  expect(injected).not.toHaveBeenCalled();
});

describe('open: defaults', () => {
  const DEFAULTS = { linkToPage: true, application_email: 'hr@agency.example', hours: 'Full' };

  it('leave a copy as the advert was, also where the company’s policy brings others', async () => {
    await defaults.set(DEFAULTS);
    const answer = holdPolicy();
    const page = newCopyKey();
    const fields = { application_url: { value: 'https://a.example/apply', source: 'recruiter' as const } };
    await saveDraft({ page, changedAt: '', fields });
    const opened = openPopup(session, page);
    await vi.waitUntil(() => session.page.reading.value);
    expect(session.draft.fields.value).toEqual(fields);
    answer({ defaults: { hours: 'Part' } });
    await opened;
    expect(session.draft.fields.value).toEqual(fields);
  });

  it.each([
    ['leave out ways to apply where the draft has its page’s', 'text', undefined],
    ['give ways to apply where the draft’s is only the page itself', 'page', 'hr@agency.example'],
  ] as const)('of a page that shows no advert any more %s', async (_name, source, email) => {
    await defaults.set(DEFAULTS);
    const url = { value: 'https://a.example/apply', source };
    await saveDraft({ page: PAGE, changedAt: '', fields: { application_url: url } });
    reads({ kind: 'none', reason: 'closed' });
    await openOver(PAGE);
    const { application_email, application_url, hours } = session.draft.fields.value;
    expect(application_url).toEqual(url);
    expect(application_email?.value).toBe(email);
    expect(hours?.value).toBe('Full');
  });
});

describe('open popup: over the sample advert', () => {
  const openOverSample = (reading: unknown) => {
    Object.assign(fakeBrowser.extension, { getViews: () => [{ jobcourierReading: reading }] });
    return openOver(fakeBrowser.runtime.getURL('/sample.html'));
  };

  it('takes what the page has read of itself, injects nothing and ticks the step', async () => {
    const injected = reads(read('Other'));
    injected.mockClear();
    await openOverSample(read('Bakery Supervisor'));
    expect(session.draft.values.value.title).toBe('Bakery Supervisor');
    expect(injected).not.toHaveBeenCalled();
    await vi.waitUntil(async () => (await readFirstSteps())?.sample);
  });

  it('trusts it no more than any page', async () => {
    await openOverSample({ kind: 'advert', fields: { title: 7 } });
    expect(session.page.reading.value).toMatchObject({ kind: 'none', cause: 'no-answer' });
  });
});

describe('open: the icon', () => {
  let badge: FakeBadge;

  beforeEach(async () => {
    badge = fakeBadge();
    await storeAccount(A);
  });

  it('loses the outcome of this page’s posting, which the popup shows', async () => {
    const { id } = await insert({ page: PAGE, account: A });
    await showOutcomeOnBadge({ id, state: 'unknown' });
    await openOver(PAGE);
    expect(badge.text.everywhere).toBe('');
  });

  it('keeps the outcome of another page’s posting, which it doesn’t show', async () => {
    const { id } = await insert({ page: 'https://a.example/other', account: A });
    await showOutcomeOnBadge({ id, state: 'refused' });
    await openOver(PAGE);
    expect(badge.text.everywhere).toBe('!');
  });
});
