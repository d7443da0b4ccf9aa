// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { answerPolicy, holdPolicy } from '@/tests/support/policy';
import { FIELDS, PAGE, sessionWith } from '@/tests/support/session';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT, insert } from '@/tests/support/written';
import { addDays } from '@/utils/advert/dates';
import { applyChanges } from '@/utils/board/profile';
import { openDatabase } from '@/utils/database/database';
import { NO_PAGE, newJobKey, SAMPLE } from '@/utils/drafts/draft-key';
import { listDrafts } from '@/utils/drafts/draft-store';
import { loadPosting, loadStoredAdvert, movePosting, postingsOf } from '@/utils/outbox/posting-store';
import { accountFor } from '@/utils/settings/accounts';
import { readChoices } from '@/utils/settings/choices';
import { NOTHING_MANAGED } from '@/utils/settings/managed-schema';
import { saveProfileChanges } from '@/utils/settings/stored-profile';
import { dismissOutcome } from './dismiss-outcome';
import { chooseAccount, editField } from './edit';
import { followProfile } from './follow-profile';
import { findDuplicatesOfForm, loadPagePostings } from './page-postings';
import { persistDraft } from './persist-draft';
import { postBarState } from './post-bar-state';
import { previewOf } from './preview';
import { publish } from './publish';
import { cancelFromPopup, markAsNotPosted, markAsPosted } from './resolve-posting';
import type { Session } from './session';
import { updateManaged } from './update-managed';

const OTHER = { id: 'b', label: 'Other', username: 'other' };
const OPENED = { fields: FIELDS, accounts: [ACME, OTHER] };
const withReference = (value: string) => ({ ...FIELDS, reference: { value, source: 'text' as const } });

let session: Session;
let worker: ReturnType<typeof startWorker>;

const stateOf = ({ posting }: Session) => posting.current.value?.state;
const idIn = ({ posting }: Session) => posting.current.value?.id ?? '';
const postings = async () => (await openDatabase()).count('postings');
async function insertAccepted(account: typeof ACME) {
  const posting = await insert({ account });
  await movePosting(posting.id, 'written', { state: 'sending' });
  await movePosting(posting.id, 'sending', { state: 'accepted', outcome: { state: 'accepted' } });
  return posting;
}
const asked = () => worker.asked.map(({ type }) => type);
/** @returns what gives the board's answer, which is waited for until then */
function holdBoard(): (response: Response) => void {
  let answer: (response: Response) => void = () => undefined;
  const held = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  worker.board.mockImplementation(() => held);
  return (response) => answer(response);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  for (const account of [OTHER, ACME]) await worker.saveAccount(account);
  session = sessionWith(OPENED);
});

afterEach(() => vi.unstubAllGlobals());

describe('publish: a press of Post', () => {
  it('stores the posting before it notifies the worker, and shows the outcome', async () => {
    expect(await publish(session)).toBe('submitted');
    expect(worker.asked).toEqual([{ type: 'post', state: 'written' }]);
    expect(session.posting.current.value).toMatchObject({
      state: 'accepted',
      outcome: { state: 'accepted', jobId: '5f3a' },
    });
    expect((await postingsOf(PAGE, 'a')).at(-1)).toEqual(session.posting.current.value);
    expect(session.posting.phase.value.name).toBe('done');
  });

  it('stores which edit of the form it was, by which later edits are known', async () => {
    editField(session, 'title', 'Head Baker');
    const composedAt = session.draft.changedAt.value;
    await publish(session);
    expect(composedAt).toBeDefined();
    expect((await postingsOf(PAGE, 'a')).at(-1)?.composedAt).toBe(composedAt);
  });

  it('posts the form: sanitised, tidied, through the chosen account', async () => {
    const description = {
      value: '<p>Bake <b onclick="x()">bread</b>.</p><script>x()</script>',
      source: 'json-ld' as const,
    };
    session = sessionWith({ ...OPENED, fields: { ...FIELDS, description } });
    editField(session, 'salary_high', '26k');
    editField(session, 'closing_date', 'tomorrow');
    await publish(session);
    expect(session.posting.current.value).toMatchObject({ page: PAGE, account: { id: 'a', label: 'Acme' } });
    expect(await loadStoredAdvert(idIn(session))).toMatchObject({
      advert: {
        title: 'Baker',
        description: '<p>Bake <strong>bread</strong>.</p>',
        salary_low: 24_000,
        salary_high: 26_000,
        closing_date: addDays(session.settings.today.value, 1),
      },
    });
  });

  it('freezes the address and exactly what the preview shows, despite later changes', async () => {
    const profile = applyChanges({
      endpoint: 'https://board.example/api/job',
      keys: { title: 'job_title' },
      extra: [{ key: 'source', value: 'Ardlunan' }],
    });
    session = sessionWith({ ...OPENED, profile });
    const { username: _name, password: _word, ...shown } = JSON.parse(previewOf(session).json);
    await saveProfileChanges({ extra: [{ key: 'source', value: 'Pay to register' }] });
    await publish(session);
    expect((await loadStoredAdvert(idIn(session)))?.frozen).toEqual({
      endpoint: 'https://board.example/api/job',
      body: shown,
    });
    expect(shown).toMatchObject({ job_title: 'Baker', source: 'Ardlunan' });
  });

  it('tells that what is typed from then on is not sent, and hides the board’s objections to it', async () => {
    session = sessionWith({ ...OPENED, tab: { id: 1, url: PAGE } });
    editField(session, 'reference', 'R-1');
    // What is typed while the page is checked.
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementationOnce(async () => {
      expect(session.posting.phase.value.name).toBe('checking');
      editField(session, 'title', 'Head Baker');
      return [];
    });
    await publish(session);
    expect((await loadStoredAdvert(idIn(session)))?.advert.title).toBe('Baker');
    expect(postBarState(session)).toMatchObject({ state: 'accepted', isChanged: true });
    expect([...session.posting.editedFields.value]).toEqual(['title']);
  });

  it('uses board settings that are saved while the popup is open', async () => {
    const ended = new AbortController();
    followProfile(session.settings.profile, ended.signal);
    await saveProfileChanges({ extra: [{ key: 'source', value: 'Ardlunan' }] });
    await vi.waitUntil(() => session.settings.profile.value.extra.length > 0);
    ended.abort();
    await publish(session);
    const stored = await loadStoredAdvert(idIn(session));
    expect(stored?.frozen?.body).toMatchObject({ source: 'Ardlunan' });
  });

  describe('with a company policy that is newer than the form’s', () => {
    const sent = () => JSON.parse(String(worker.board.mock.lastCall?.[1]?.body));

    it('waits for it, and posts nothing that it changes before it was seen', async () => {
      const answer = holdPolicy();
      const pressed = publish(session);
      await vi.waitUntil(() => postBarState(session).state === 'checking');
      answer({ profile: { keys: { title: 'job_title' }, extra: [{ key: 'source', value: 'Ardlunan' }] } });
      expect(await pressed).toBe('policy');
      expect(await postings()).toBe(0);
      expect(postBarState(session).state).toBe('ready');
      expect(await publish(session)).toBe('submitted');
      expect(sent()).toMatchObject({ job_title: 'Baker', source: 'Ardlunan' });
    });

    it.each([
      ['a default of a field that nobody filled', { defaults: { application_phone: '0141 496 0000' } }],
      ['the board’s address', { profile: { endpoint: 'https://board.example/api/job' } }],
    ])('posts nothing that %s changes', async (_name, policy) => {
      const reading = { kind: 'advert' as const, address: PAGE, fields: {}, warnings: [] };
      session = sessionWith({ ...OPENED, reading });
      answerPolicy(policy);
      expect(await publish(session)).toBe('policy');
      expect(await postings()).toBe(0);
    });

    it('tells that what is typed meanwhile is not sent', async () => {
      session = sessionWith({ ...OPENED, key: NO_PAGE, changedAt: '2026-11-02T09:00:00.000Z' });
      const answer = holdPolicy();
      const pressed = publish(session);
      await vi.waitUntil(() => postBarState(session).state === 'checking');
      editField(session, 'title', 'Head Baker');
      answer({});
      expect(await pressed).toBe('submitted');
      expect(sent()).toMatchObject({ title: 'Baker' });
      await loadPagePostings(session);
      expect(session.draft.values.value.title).toBe('Head Baker');
      expect(postBarState(session)).toMatchObject({ state: 'accepted', isChanged: true });
    });

    it('posts nothing that it changes although the title is deleted meanwhile', async () => {
      const answer = holdPolicy();
      const pressed = publish(session);
      await vi.waitUntil(() => postBarState(session).state === 'checking');
      editField(session, 'title', '');
      answer({ profile: { endpoint: 'https://board.example/api/job' } });
      expect(await pressed).toBe('policy');
      expect(await postings()).toBe(0);
    });

    it('posts nothing that it changes although the form has it by then', async () => {
      const policy = { profile: { endpoint: 'https://board.example/api/job' } };
      const answer = holdPolicy();
      const pressed = publish(session);
      await vi.waitUntil(() => postBarState(session).state === 'checking');
      await updateManaged(session, 'a.example', { ...NOTHING_MANAGED, ...policy });
      answer(policy);
      expect(await pressed).toBe('policy');
      expect(await postings()).toBe(0);
    });

    it('posts to the address of the press where the settings of the board are changed meanwhile', async () => {
      const answer = holdPolicy();
      const pressed = publish(session);
      await vi.waitUntil(() => postBarState(session).state === 'checking');
      session.settings.profile.value = applyChanges({ endpoint: 'https://board.example/api/job' });
      const { endpoint } = applyChanges({});
      answer({});
      expect(await pressed).toBe('submitted');
      expect((await loadStoredAdvert(idIn(session)))?.frozen?.endpoint).toBe(endpoint);
    });

    it('posts at once what it does not change, whatever is typed meanwhile', async () => {
      const answer = holdPolicy();
      const pressed = publish(session);
      await vi.waitUntil(() => postBarState(session).state === 'checking');
      editField(session, 'title', 'Head Baker');
      answer({ profile: { name: 'the group’s board' } });
      expect(await pressed).toBe('submitted');
      expect(sent()).toMatchObject({ title: 'Baker' });
    });

    it('posts at once what it does not change', async () => {
      answerPolicy({ profile: { name: 'the group’s board' } });
      expect(await publish(session)).toBe('submitted');
      expect(session.settings.profile.value.name).toBe('the group’s board');
    });
  });

  it('keeps what the page said at that moment, whatever it says once the advert is sent', async () => {
    const salary = (value: string) => ({ value, source: 'json-ld' as const });
    session = sessionWith({ ...OPENED, fields: { ...FIELDS, salary_low: salary('24,000') } });
    worker.isReachable = false;
    await publish(session);
    session.draft.fields.value = { ...session.draft.fields.value, salary_low: salary('26,500') };
    persistDraft(session);
    worker.isReachable = true;
    await worker.deliver({ type: 'post', postingId: idIn(session) });
    expect((await loadPosting(idIn(session)))?.state).toBe('accepted');
    expect((await loadStoredAdvert(idIn(session)))?.page?.values.salary_low).toBe('24,000');
  });

  it('remembers the choice, with the company named by the page', async () => {
    const company = { value: 'Acme', source: 'json-ld' as const };
    session = sessionWith({ ...OPENED, reading: { kind: 'advert', fields: { company }, warnings: [] } });
    worker.isReachable = false;
    await publish(session);
    await vi.waitUntil(async () => (await readChoices()).length > 0);
    expect(await readChoices()).toEqual([
      { company: 'Acme', title: 'Baker', coreskill: 'Retail', specialisms: [], at: expect.any(String) },
    ]);
  });

  it('succeeds if the choice cannot be remembered', async () => {
    const full = new Error('QUOTA_BYTES quota exceeded');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
    expect(await publish(session)).toBe('submitted');
    expect(set).toHaveBeenCalledWith({ choices: [expect.objectContaining({ title: 'Baker' })] });
    expect(await readChoices()).toEqual([]);
  });

  it('with gaps writes and sends nothing, and shows every issue', async () => {
    session = sessionWith({ accounts: [ACME] });
    expect(await publish(session)).toBe('issues');
    expect(await postings()).toBe(0);
    expect(await readChoices()).toEqual([]);
    expect(asked()).toEqual([]);
    expect(session.ui.visibleIssues.value).toEqual(session.draft.issues.value);
    expect(session.ui.visibleIssues.value).not.toEqual([]);
  });

  it('without an account writes and sends nothing', async () => {
    session = sessionWith({ fields: FIELDS, accounts: [] });
    expect(await publish(session)).toBe('no-account');
    expect(await postings()).toBe(0);
    expect(asked()).toEqual([]);
  });

  it('of a draft whose account is not here goes through no other: one has to be chosen', async () => {
    session = sessionWith({ ...OPENED, account: 'gone' });
    expect(session.posting.account.value).toBeUndefined();
    expect(await publish(session)).toBe('no-account');
    await chooseAccount(session, OTHER);
    expect(await publish(session)).toBe('submitted');
    expect(await postingsOf(PAGE, OTHER.id)).toHaveLength(1);
  });

  it('does not notify the worker if the posting cannot be written', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect(await publish(session)).toBe('not-saved');
    expect(session.draft.fault.value?.fault).toBe('full');
    expect(session.posting.phase.value.name).toBe('idle');
    expect(asked()).toEqual([]);
  });

  it('does nothing while the first press is in progress', async () => {
    const presses = await Promise.all([publish(session), publish(session), publish(session)]);
    expect(presses).toEqual(['submitted', 'busy', 'busy']);
    expect(await postings()).toBe(1);
    expect(worker.board).toHaveBeenCalledOnce();
  });

  it('works in a tab without a web page', async () => {
    session = sessionWith({ ...OPENED, key: undefined });
    expect(await publish(session)).toBe('submitted');
    expect(stateOf(session)).toBe('accepted');
  });

  it('does not stay at “Posting…” if the outcome cannot be read', async () => {
    worker.board.mockImplementation(() => {
      vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
        throw new DOMException('Gone', 'InvalidStateError');
      });
      return Promise.resolve(new Response('{}', { status: 201 }));
    });
    await expect(publish(session)).rejects.toThrow('Gone');
    expect(session.posting.phase.value.name).toBe('unsent');
    expect(session.posting.isSubmitting.value).toBe(false);
  });
});

describe('publish: an earlier posting of the page', () => {
  const firstPost = async (status: number, body: unknown = {}) => {
    worker.answer(status, body);
    await publish(session);
    worker.answer(201, { _id: '6a4b' });
    worker.board.mockClear();
  };

  it.each([
    ['accepted', 201],
    ['unknown', 500],
  ])('that is %s is not posted twice by another press', async (_name, status) => {
    await firstPost(status);
    expect(await publish(session)).toBe('busy');
    expect(await postings()).toBe(1);
    expect(worker.board).not.toHaveBeenCalled();
  });

  it('that is being sent is not posted twice either', async () => {
    const answer = holdBoard();
    const pressed = publish(session);
    await vi.waitUntil(() => worker.board.mock.calls.length > 0);
    expect(postBarState(session)).toEqual({ state: 'posting' });
    expect(await publish(session)).toBe('busy');
    expect(await postings()).toBe(1);
    // Nothing of it is left to go on during a later test.
    answer(new Response(null, { status: 404 }));
    expect(await pressed).toBe('submitted');
  });

  it('that was refused may be posted again, as a new posting', async () => {
    await firstPost(404);
    expect(stateOf(session)).toBe('refused');
    expect(await publish(session)).toBe('submitted');
    expect(await postings()).toBe(2);
  });

  it('that was refused for its fields shows the board’s repeated issues again', async () => {
    const issues = { _issues: { title: 'Too dull' } };
    worker.answer(422, issues);
    await publish(session);
    expect(session.posting.boardIssues.value.map(({ field }) => field)).toEqual(['title']);
    editField(session, 'title', 'Duller');
    expect(session.posting.boardIssues.value).toEqual([]);
    await publish(session);
    expect(session.posting.boardIssues.value.map(({ field }) => field)).toEqual(['title']);
  });

  it('that was accepted may be posted again once the recruiter confirms it', async () => {
    await firstPost(201, { _id: '5f3a' });
    expect(session.ui.submitAttempted.value).toBe(true);
    dismissOutcome(session);
    expect(postBarState(session).state).toBe('ready');
    expect(session.ui.submitAttempted.value).toBe(false);
    expect(await publish(session)).toBe('submitted');
    expect(await postings()).toBe(2);
  });

  it('that another window posted at the same time is not posted twice', async () => {
    const other = sessionWith(OPENED);
    const pressed = await Promise.all([publish(session), publish(other)]);
    expect(pressed.toSorted()).toEqual(['outdated', 'submitted']);
    expect(await postings()).toBe(1);
  });

  it('from another page is not posted twice unless the recruiter confirms it', async () => {
    const fields = withReference('R-7');
    await publish(sessionWith({ ...OPENED, key: 'https://a.example/other', fields }));
    session = sessionWith({ ...OPENED, fields });
    await chooseAccount(session, ACME);
    expect(session.posting.duplicates.value.exact?.page).toBe('https://a.example/other');
    expect(await publish(session)).toBe('duplicate');
    dismissOutcome(session);
    expect(await publish(session)).toBe('submitted');
  });

  it('through an account that was removed since asks before it is posted through another', async () => {
    await insertAccepted({ id: 'gone', label: 'Acme', username: 'acme' });
    expect(await publish(session)).toBe('duplicate');
    dismissOutcome(session);
    expect(await publish(session)).toBe('submitted');
  });

  it('that waited and was cancelled may be posted, although it was found as an earlier one', async () => {
    await firstPost(429);
    await findDuplicatesOfForm(session);
    await cancelFromPopup(session, idIn(session));
    expect(await publish(session)).toBe('submitted');
  });

  it('that was refused, above an older one on the board, asks for that one first', async () => {
    await firstPost(201, { _id: '5f3a' });
    dismissOutcome(session);
    await firstPost(404);
    session = sessionWith(OPENED);
    await loadPagePostings(session);
    expect(await publish(session)).toBe('duplicate');
    dismissOutcome(session);
    expect(await publish(session)).toBe('submitted');
  });

  it('that was not found on the board is sent again, although an older one is there', async () => {
    await firstPost(201, { _id: '5f3a' });
    dismissOutcome(session);
    await firstPost(500);
    session = sessionWith(OPENED);
    await loadPagePostings(session);
    await markAsNotPosted(session, idIn(session));
    expect(await publish(session)).toBe('submitted');
  });

  it('from another page, posted again, leaves an older one without a known end to be looked at', async () => {
    const advert = { ...ADVERT, reference: 'ARD-7' };
    const past = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    const end = async (state: 'unknown' | 'accepted', hours: number) => {
      const { id } = await insert({ page: `https://a.example/${state}`, advert }, past(hours));
      await movePosting(id, 'written', { state: 'sending' }, past(hours));
      await movePosting(id, 'sending', { state }, past(hours));
      return id;
    };
    const unknown = await end('unknown', 2);
    await end('accepted', 1);
    session = sessionWith({ ...OPENED, fields: withReference('ARD-7') });
    await loadPagePostings(session);
    dismissOutcome(session);
    expect(postBarState(session)).toMatchObject({ state: 'duplicate', posting: { id: unknown } });
    expect(await publish(session)).toBe('duplicate');
    expect(worker.board).not.toHaveBeenCalled();
    dismissOutcome(session);
    expect(await publish(session)).toBe('submitted');
  });

  it('by its reference from another window at the same moment is not posted twice', async () => {
    const other = sessionWith({ ...OPENED, fields: withReference('ARD-7'), key: 'https://a.example/other' });
    session = sessionWith({ ...OPENED, fields: withReference('ARD-7') });
    const results = await Promise.all([publish(session), publish(other)]);
    expect(results).toContain('submitted');
    expect(results.filter((result) => result === 'submitted')).toHaveLength(1);
    expect(worker.board).toHaveBeenCalledOnce();
  });

  it('from another page is found although its reference was typed last', async () => {
    await publish(sessionWith({ ...OPENED, key: 'https://a.example/other', fields: withReference('R-7') }));
    editField(session, 'reference', 'r-7');
    expect(await publish(session)).toBe('duplicate');
    expect(postBarState(session).state).toBe('duplicate');
    expect(await postings()).toBe(1);
    dismissOutcome(session);
    expect(await publish(session)).toBe('submitted');
  });

  it('is found after another one was posted again', async () => {
    await publish(sessionWith({ ...OPENED, key: 'https://a.example/other', fields: withReference('R-7') }));
    await publish(sessionWith({ ...OPENED, key: 'https://a.example/third', fields: withReference('R-8') }));
    editField(session, 'reference', 'R-7');
    expect(await publish(session)).toBe('duplicate');
    dismissOutcome(session);
    editField(session, 'reference', 'R-8');
    expect(await publish(session)).toBe('duplicate');
    expect(await postings()).toBe(2);
  });

  it('is found while the earlier refusal of this page is shown', async () => {
    await firstPost(404);
    await publish(sessionWith({ ...OPENED, key: 'https://a.example/other', fields: withReference('R-7') }));
    editField(session, 'reference', 'R-7');
    expect(await publish(session)).toBe('duplicate');
    expect(postBarState(session).state).toBe('duplicate');
  });
});

describe('publish: an unreachable worker', () => {
  beforeEach(async () => {
    worker.isReachable = false;
    await publish(session);
  });

  it('leaves the posting written, and the popup shows it', async () => {
    expect(stateOf(session)).toBe('written');
    expect(postBarState(session).state).toBe('unsent');
  });

  it('is notified once more automatically', () => {
    expect(asked()).toEqual(['post', 'post']);
  });

  it('does not cause a second posting', async () => {
    worker.isReachable = true;
    expect(await publish(session)).toBe('busy');
    expect(await postings()).toBe(1);
  });

  it('lets the posting be cancelled', async () => {
    worker.isReachable = true;
    await cancelFromPopup(session, idIn(session));
    expect(session.posting.current.value?.outcome).toEqual({ state: 'refused', cause: 'withdrawn' });
  });
});

describe('publish: the account last used on the site', () => {
  it('stays the posting’s if another is chosen', async () => {
    worker.board.mockImplementation(async () => {
      chooseAccount(session, OTHER);
      return new Response('{"_id":"5f3a"}', { status: 201 });
    });
    await publish(session);
    expect((await accountFor('a.example'))?.id).toBe('a');
  });

  it('is not remembered if the posting was refused', async () => {
    worker.answer(404, {});
    await publish(session);
    expect((await accountFor('a.example'))?.id).toBe('b');
  });
});

it('publish: choosing an account does not affect the current posting', async () => {
  const answer = holdBoard();
  const posted = publish(session);
  await vi.waitUntil(() => worker.board.mock.calls.length > 0);
  await chooseAccount(session, OTHER);
  expect(postBarState(session)).toEqual({ state: 'posting' });
  answer(new Response('{"_id":"5f3a"}', { status: 201 }));
  expect(await posted).toBe('submitted');
  expect(session.posting.current.value).toMatchObject({ state: 'accepted', account: { id: 'a' } });
});

describe('publish: an unknown outcome', () => {
  beforeEach(async () => {
    worker.answer(500, {});
    await publish(session);
    worker.answer(201, { _id: '5f3a' });
  });

  it('becomes accepted once the recruiter found it', async () => {
    await markAsPosted(session, idIn(session));
    expect(stateOf(session)).toBe('accepted');
    expect(await postings()).toBe(1);
  });

  it('resolved as not posted is sent again, once, as a new posting', async () => {
    const before = idIn(session);
    const settled = await Promise.all([markAsNotPosted(session, before), markAsNotPosted(session, before)]);
    expect(settled.toSorted()).toEqual([false, true]);
    expect(await publish(session)).toBe('submitted');
    expect(await postings()).toBe(2);
    expect((await loadPosting(before))?.outcome).toEqual({ state: 'refused', cause: 'not-there' });
    expect(stateOf(session)).toBe('accepted');
  });
});

describe('publish: what fails beside it', () => {
  it('a page that cannot be looked at again leaves no stored posting behind', async () => {
    session.page.tab.value = {
      id: 7,
      get url(): string {
        throw new TypeError('A part was not loaded');
      },
    };
    expect(await publish(session)).toBe('submitted');
    expect(stateOf(session)).toBe('accepted');
  });

  it('an account that cannot be remembered for the site is no failure', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    expect(await publish(session)).toBe('submitted');
    expect(stateOf(session)).toBe('accepted');
  });

  it('the account is the one that was chosen at the press, for duplicates, too', async () => {
    const { id } = await insertAccepted(OTHER);
    const posted = publish(session);
    await chooseAccount(session, OTHER);
    expect(await posted).toBe('submitted');
    expect((await postingsOf(PAGE, 'a')).map(({ state }) => state)).toEqual(['accepted']);
    expect((await postingsOf(PAGE, 'b')).map((one) => one.id)).toEqual([id]);
  });
});

describe('publish: the sample advert', () => {
  it('is posted under no key of its page', async () => {
    expect(await publish(sessionWith({ ...OPENED, key: newJobKey(SAMPLE) }))).toBe('sample');
    expect(worker.asked).toEqual([]);
    expect(await postings()).toBe(0);
  });

  it('is checked like any other, then neither stored nor sent', async () => {
    const sample = sessionWith({ key: SAMPLE, fields: FIELDS, accounts: [] });
    expect(await publish(sample)).toBe('sample');
    expect(await postings()).toBe(0);
    expect(asked()).toEqual([]);
    editField(sample, 'title', '');
    expect(await publish(sample)).toBe('issues');
  });

  it('is never kept as a draft', async () => {
    const sample = sessionWith({ key: SAMPLE, fields: FIELDS });
    editField(sample, 'title', 'Mine');
    const other = sessionWith({ fields: FIELDS });
    editField(other, 'title', 'Baker');
    await vi.waitUntil(async () => (await listDrafts()).length > 0);
    expect((await listDrafts()).map(({ page }) => page)).toEqual([PAGE]);
  });
});
