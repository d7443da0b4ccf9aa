// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { answerPolicy, holdPolicy } from '@/tests/support/policy';
import { JOB, posted } from '@/tests/support/posted';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT } from '@/tests/support/written';
import type { Advert } from '@/utils/advert/advert';
import { addDays, formatDayOfMonth, todayInLondon } from '@/utils/advert/dates';
import type { FormValues } from '@/utils/advert/fields';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { onSave } from '@/utils/drafts/draft-saves';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { createEditDraft } from '@/utils/drafts/edit-draft';
import { deletePosting } from '@/utils/outbox/delete-postings';
import type { Posting } from '@/utils/outbox/posting';
import { saveProfileChanges } from '@/utils/settings/stored-profile';
import { acceptPageValue } from '@/utils/state/popup/accept-page-value';
import { editField } from '@/utils/state/popup/edit';
import { rowStateOf } from '@/utils/state/popup/row-state';
import { closeEarly } from '@/utils/state/posted/close-early';
import { openEdit } from '@/utils/state/posted/open-edit';
import { repeatChange } from '@/utils/state/posted/resolve-change';
import { openEditWindow, reloadPosted } from './open';
import { reviewChanges, sendEdit } from './send';
import { createEditSession, type EditSession } from './session';

let worker: ReturnType<typeof startWorker>;
let posting: Posting;
let closed: AbortController;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  await worker.saveAccount(ACME);
  worker.answer(200, { _id: JOB.id, _etag: '2b' });
  posting = await posted({ advert: { ...ADVERT, reference: 'B-1' } });
  closed = new AbortController();
});

afterEach(() => {
  closed.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(
  changes: FormValues = {},
  atBoard: Advert = { ...ADVERT, reference: 'B-1' },
): Promise<EditSession> {
  const key = await createEditDraft(posting, atBoard, changes);
  const editSession = createEditSession();
  await openEditWindow(editSession, key, closed.signal);
  return editSession;
}

const bodyOf = () => JSON.parse(String(worker.board.mock.lastCall?.[1]?.body));

describe('edit window', () => {
  it('has the advert as it is at the board, and nothing to send', async () => {
    const editSession = await opened();
    expect(editSession.session.draft.fields.value.title).toEqual({ value: 'Baker', source: 'posting' });
    expect(await reviewChanges(editSession)).toBe(false);
    await sendEdit(editSession);
    expect(worker.board).not.toHaveBeenCalled();
  });

  it('says that an edit could not be sent until it is, whatever is typed meanwhile', async () => {
    const editSession = await opened();
    const { draft } = editSession.session;
    editField(editSession.session, 'title', 'Head Baker');
    await reviewChanges(editSession);
    const refusing = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await sendEdit(editSession);
    refusing.mockRestore();
    editField(editSession.session, 'title', 'Night Baker');
    await vi.waitUntil(
      async () => (await loadDraft(draft.key.value ?? ''))?.fields.title?.value === 'Night Baker',
    );
    await draft.stored.value.lastWrite;
    expect(draft.fault.value).toEqual({ part: 'change', fault: 'full' });
    await reviewChanges(editSession);
    await sendEdit(editSession);
    expect(draft.fault.value).toBeUndefined();
    expect(bodyOf()).toMatchObject({ title: 'Night Baker' });
  });

  it('opens without the values of a sent edit whose draft could not be deleted then', async () => {
    const editSession = await opened();
    const { session } = editSession;
    const key = `edit:${posting.id}`;
    editField(session, 'title', 'Chef');
    await reviewChanges(editSession);
    await vi.waitFor(async () => expect((await loadDraft(key))?.fields.title?.value).toBe('Chef'));
    const left = await loadDraft(key);
    await sendEdit(editSession);
    await vi.waitFor(async () => expect(await loadDraft(key)).toBeUndefined());
    closed.abort();
    if (left) await saveDraft(left);
    expect(await openEdit(posting, DEFAULT_PROFILE)).toBeUndefined();
    expect((await loadDraft(key))?.fields.title).toEqual({ value: 'Chef', source: 'posting' });
  });

  it('leaves a space that is typed after an edit was accepted, when it is saved and when the outcome is looked at', async () => {
    const editSession = await opened();
    const { session } = editSession;
    const title = () => session.draft.fields.value.title?.value;
    const saved = vi.fn();
    onSave(saved, closed.signal);
    editField(session, 'title', 'Chef');
    await reviewChanges(editSession);
    await sendEdit(editSession);
    await vi.waitFor(() => expect(session.draft.fields.value.title?.source).toBe('posting'));
    await vi.waitFor(async () => expect(await loadDraft(`edit:${posting.id}`)).toBeUndefined());
    saved.mockClear();
    editField(session, 'title', 'Chef ');
    await vi.waitUntil(() => saved.mock.calls.length > 0);
    await reloadPosted(editSession, posting.id);
    expect(title()).toBe('Chef ');
  });

  it('counts the days from when it was posted', async () => {
    const { session } = await opened();
    const posted = todayInLondon();
    session.settings.today.value = addDays(posted, 10);
    editField(session, 'closing_date', addDays(posted, 30));
    const until = formatDayOfMonth(addDays(posted, 28), posted);
    expect(rowStateOf(session, 'closes').aside).toBe(`on ${until}`);
    expect(session.draft.advisories.value).toMatchObject([
      { field: 'closing_date', message: expect.stringContaining('after 28 days, on') },
    ]);
  });

  it('sends what changed, shows the outcome, and then has the new version and no draft', async () => {
    const editSession = await opened();
    editField(editSession.session, 'title', 'Head baker');
    expect(await reviewChanges(editSession)).toBe(true);
    await sendEdit(editSession);
    expect(bodyOf()).toEqual({ title: 'Head baker', username: 'acme', password: 'secret' });
    expect(editSession.edit.change.value).toMatchObject({ kind: 'edit', state: 'accepted' });
    expect(editSession.session.draft.fields.value.title?.source).toBe('posting');
    await vi.waitFor(async () => expect(await loadDraft(`edit:${posting.id}`)).toBeUndefined());

    editField(editSession.session, 'title', 'Cook');
    await reviewChanges(editSession);
    await sendEdit(editSession);
    expect(worker.board.mock.lastCall?.[1]?.headers).toMatchObject({ 'If-Match': '2b' });
  });

  it('has a change sent whose worker was stopped, and shows what came of it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const editSession = await opened({ title: 'Head baker' });
    await reviewChanges(editSession);
    worker.isReachable = false;
    await sendEdit(editSession);
    expect(editSession.edit.change.value?.state).toBe('written');
    worker.isReachable = true;
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitUntil(() => editSession.edit.change.value?.state === 'accepted');
    worker.asked.length = 0;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(worker.asked).toEqual([]);
  });

  it('shows an outcome though its badge cannot be cleared', async () => {
    const editSession = await opened({ title: 'Head baker' });
    await reviewChanges(editSession);
    const read = vi.spyOn(fakeBrowser.action, 'getBadgeText').mockRejectedValue(new Error('No badge'));
    await sendEdit(editSession);
    await vi.waitUntil(() => read.mock.calls.length > 0);
    expect(editSession.edit.change.value?.state).toBe('accepted');
    expect(editSession.session.draft.fault.value).toBeUndefined();
  });

  it('is sent by the company’s policy as it is now', async () => {
    const editSession = await opened({ title: 'Head baker' });
    await reviewChanges(editSession);
    answerPolicy({ profile: { keys: { title: 'job_title' } } });
    await sendEdit(editSession);
    expect(bodyOf()).toMatchObject({ job_title: 'Head baker' });
  });

  it('is not sent to another board that the company’s policy has by now', async () => {
    const editSession = await opened({ title: 'Head baker' });
    await reviewChanges(editSession);
    answerPolicy({ profile: { endpoint: 'https://board.example/api/job' } });
    await sendEdit(editSession);
    expect(worker.board).not.toHaveBeenCalled();
    expect(editSession.edit.blocker.value).toBe('other-board');
  });

  it('pressed twice, it is sent once', async () => {
    const editSession = await opened({ title: 'Head baker' });
    await reviewChanges(editSession);
    await Promise.all([sendEdit(editSession), sendEdit(editSession)]);
    expect(worker.board).toHaveBeenCalledOnce();
  });

  it('says at an emptied field that it stays, and does not send it', async () => {
    const editSession = await opened({ title: 'Head baker', reference: '' });
    expect(editSession.session.draft.advisories.value).toContainEqual({
      field: 'reference',
      message: expect.stringContaining('Stays “B-1”'),
    });
    await reviewChanges(editSession);
    await sendEdit(editSession);
    expect(bodyOf()).not.toHaveProperty('reference');
  });

  it('keeps an edit that the board refused, and sends no other for a dead version', async () => {
    worker.answer(412, { _error: { code: 412, message: "Client and server etags don't match" } });
    const editSession = await opened({ title: 'Head baker' });
    await reviewChanges(editSession);
    await sendEdit(editSession);
    expect(editSession.edit.blocker.value).toBe('changed-elsewhere');
    expect(await reviewChanges(editSession)).toBe(false);
    await sendEdit(editSession);
    expect(worker.board).toHaveBeenCalledOnce();
    expect((await loadDraft(`edit:${posting.id}`))?.fields.title?.value).toBe('Head baker');
  });

  it('does not take back what was changed from elsewhere meanwhile', async () => {
    const editSession = await opened({ title: 'Head baker' });
    await closeEarly(posting, DEFAULT_PROFILE);
    const { draft } = editSession.session;
    const tomorrow = addDays(todayInLondon(), 1);
    await vi.waitUntil(() => draft.fields.value.closing_date?.value === tomorrow);
    await vi.waitUntil(() => editSession.edit.blocker.value === undefined);
    await reviewChanges(editSession);
    await sendEdit(editSession);
    expect(bodyOf()).toEqual({ title: 'Head baker', username: 'acme', password: 'secret' });
  });

  it('open twice over one advert, has the edits of both', async () => {
    const first = await opened();
    editField(first.session, 'title', 'Head baker');
    await vi.waitUntil(
      async () => (await loadDraft(`edit:${posting.id}`))?.fields.title?.value === 'Head baker',
    );
    const second = await opened({ reference: 'B-2' });
    expect(second.session.draft.fields.value.title?.value).toBe('Head baker');
    await vi.waitUntil(() => first.session.draft.fields.value.reference?.value === 'B-2');
  });

  it('hears what another window takes from the page before the browser has told the company’s policy', async () => {
    const key = await createEditDraft(posting, { ...ADVERT, reference: 'B-1' });
    const answer = holdPolicy();
    const editSession = createEditSession();
    const isOpened = openEditWindow(editSession, key, closed.signal);
    const { draft } = editSession.session;
    await vi.waitUntil(() => draft.loadState.value === 'loaded');
    await createEditDraft(posting, { ...ADVERT, reference: 'B-1' }, { title: 'Night baker' });
    await vi.waitUntil(() => draft.fields.value.title?.value === 'Night baker');
    editField(editSession.session, 'reference', 'B-2');
    await vi.waitUntil(async () => (await loadDraft(key))?.fields.reference?.value === 'B-2');
    expect((await loadDraft(key))?.fields.title?.value).toBe('Night baker');
    answer({});
    await isOpened;
  });

  it('keeps what is typed while another window takes over what the page says', async () => {
    const editSession = await opened();
    const taking = createEditDraft(posting, { ...ADVERT, reference: 'B-1' }, { title: 'Night baker' });
    editField(editSession.session, 'reference', 'B-2');
    const key = await taking;
    await vi.waitFor(async () => {
      for (const fields of [(await loadDraft(key))?.fields, editSession.session.draft.fields.value]) {
        expect(fields).toMatchObject({ title: { value: 'Night baker' }, reference: { value: 'B-2' } });
      }
    });
  });

  it('keeps what was typed beside what the page says now, until the recruiter chooses', async () => {
    const editSession = await opened();
    const { session } = editSession;
    const { draft } = session;
    editField(session, 'title', 'Head baker');
    await vi.waitUntil(
      async () => (await loadDraft(`edit:${posting.id}`))?.fields.title?.value === 'Head baker',
    );
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(await openEdit(posting, DEFAULT_PROFILE, { title: 'Night baker' })).toBeUndefined();
    expect(create).toHaveBeenCalledOnce();
    // In the window that is open, and in one that opens now.
    await vi.waitUntil(() => draft.pageChanges.value.size > 0);
    const { session: second } = await opened();
    for (const { fields, pageChanges } of [draft, second.draft]) {
      expect(fields.value.title?.value).toBe('Head baker');
      expect(pageChanges.value.get('title')?.now).toBe('Night baker');
    }
    acceptPageValue(session, 'title');
    expect(draft.fields.value.title).toEqual({ value: 'Night baker', source: 'recruiter' });
    expect(draft.pageChanges.value.size).toBe(0);
    await vi.waitUntil(() => second.draft.fields.value.title?.value === 'Night baker');
    await vi.waitUntil(() => second.draft.pageChanges.value.size === 0);
  });

  it.each([
    ['35,000', 35_000],
    ['', undefined],
  ])('has the page’s whole pay in place of a typed one, with %j as the highest amount', async (high, at) => {
    const advert = { ...ADVERT, salary_low: 30_000, ...(at ? { salary_high: at } : {}) };
    posting = await posted({ page: 'https://a.example/pay', advert, pageValues: { salary_low: '30,000' } });
    const { session } = await opened({}, advert);
    editField(session, 'salary_low', '31,000');
    editField(session, 'salary_high', '50,000');
    await session.draft.stored.value.lastWrite;
    await openEdit(posting, DEFAULT_PROFILE, { salary_low: '32,000' });
    await vi.waitUntil(() => session.draft.pageChanges.value.get('salary_low')?.now === '32,000');
    acceptPageValue(session, 'salary_low');
    expect(session.draft.values.value.salary_low).toBe('32,000');
    expect(session.draft.values.value.salary_high ?? '').toBe(high);
    expect(session.draft.pageChanges.value.size).toBe(0);
  });

  it.each(['right', 'put back an hour'])(
    'keeps what is typed while it is sent, by a clock that is %s',
    async (clock) => {
      const editSession = await opened({ title: 'Head baker' });
      await reviewChanges(editSession);
      worker.board.mockImplementation(async () => {
        const late = clock === 'right' ? 1 : -60 * 60_000;
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + late });
        editField(editSession.session, 'title', 'Night baker');
        return Response.json({ _id: JOB.id, _etag: '2b' });
      });
      await sendEdit(editSession);
      expect(editSession.edit.change.value?.state).toBe('accepted');
      await editSession.session.draft.stored.value.lastWrite;
      expect((await loadDraft(`edit:${posting.id}`))?.fields.title?.value).toBe('Night baker');
    },
  );

  it('sends what was corrected in the settings while it was open', async () => {
    const editSession = await opened({ title: 'Head baker' });
    await saveProfileChanges({ keys: { title: 'job_title' } });
    await vi.waitUntil(() => editSession.session.settings.profile.value.keys.title === 'job_title');
    await reviewChanges(editSession);
    await sendEdit(editSession);
    expect(bodyOf()).toMatchObject({ job_title: 'Head baker' });
  });

  it('that was begun stays where the advert is closed early', async () => {
    await createEditDraft(posting, ADVERT, { title: 'Head baker' });
    await closeEarly(posting, DEFAULT_PROFILE);
    expect((await loadDraft(`edit:${posting.id}`))?.fields.title?.value).toBe('Head baker');
  });

  it('keeps what was edited after an edit that did not go through and is sent once more', async () => {
    const editSession = await opened({ title: 'Head baker' });
    await reviewChanges(editSession);
    worker.answer(500, {});
    await sendEdit(editSession);
    await vi.waitUntil(() => editSession.edit.change.value?.state === 'unknown');
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    editField(editSession.session, 'reference', 'B-2');
    await vi.waitUntil(
      async () => (await loadDraft(`edit:${posting.id}`))?.fields.reference?.value === 'B-2',
    );
    worker.answer(200, { _id: JOB.id, _etag: '2b' });
    vi.setSystemTime(Date.now() + 60_000);
    const [unknown] = editSession.edit.posted.value?.changes ?? [];
    if (!unknown) throw new Error('There is no change');
    expect(await repeatChange(unknown)).toMatchObject({ state: 'accepted' });
    expect((await loadDraft(`edit:${posting.id}`))?.fields.reference?.value).toBe('B-2');
  });

  it('says that nothing was sent where another window was quicker', async () => {
    const editSession = await opened({ title: 'Head baker' });
    await reviewChanges(editSession);
    const behind = editSession.edit.posted.value;
    await closeEarly(posting, DEFAULT_PROFILE);
    await vi.waitUntil(() => editSession.edit.posted.value !== behind);
    editSession.edit.posted.value = behind;
    await sendEdit(editSession);
    expect(worker.board).toHaveBeenCalledOnce();
    expect(editSession.edit.isOutdated.value).toBe(true);
    await reviewChanges(editSession);
    expect(editSession.edit.isOutdated.value).toBe(false);
  });

  it('keeps its text where the posting was deleted, and sends nothing', async () => {
    const key = await createEditDraft(posting, ADVERT, { title: 'Head baker' });
    await deletePosting(posting.id);
    const editSession = createEditSession();
    await openEditWindow(editSession, key, closed.signal);
    expect(editSession.edit.blocker.value).toBe('deleted');
    expect(editSession.session.draft.fields.value.title?.value).toBe('Head baker');
  });
});
