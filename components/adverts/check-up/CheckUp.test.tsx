// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageMovedOn } from '@/components/popup/PageMovedOn';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeBadge } from '@/tests/support/fake-badge';
import { changeAtBoard, JOB, posted } from '@/tests/support/posted';
import { PAGE, sessionWith } from '@/tests/support/session';
import { ADVERT, insert } from '@/tests/support/written';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { openDatabase } from '@/utils/database/database';
import { listDrafts, saveDraft } from '@/utils/drafts/draft-store';
import { type Change, type ChangeKind, newChange } from '@/utils/outbox/change';
import { insertChange, loadChange, moveChange } from '@/utils/outbox/change-store';
import { loadPosting, movePosting } from '@/utils/outbox/posting-store';
import { updatePageRecord } from '@/utils/outbox/update-page-record';
import { createAdverts, openAdverts } from '@/utils/state/adverts-page/adverts';
import { Adverts } from '../Adverts';

let closed: AbortController;
const messages: unknown[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  fakeBadge();
  closed = new AbortController();
  messages.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => {
    messages.push(message);
    return { done: true };
  });
});

afterEach(() => {
  closed.abort();
  render(null, document.body);
});

const ending = (title: string, days: number) =>
  posted({
    page: `https://a.example/${title}`,
    advert: { ...ADVERT, title, closing_date: addDays(todayInLondon(), days) },
  });

async function open(): Promise<void> {
  location.hash = '#check-up';
  const adverts = createAdverts();
  render(<Adverts adverts={adverts} />, document.body);
  await openAdverts(adverts, closed.signal);
  await vi.waitUntil(() => text().includes('of') || text().includes('Nothing needs a decision'));
}

const text = () => document.body.textContent ?? '';
const rows = () => [...document.querySelectorAll<HTMLElement>('.check-up > li')];
const focusedRow = () => document.activeElement?.closest('li')?.querySelector('strong')?.textContent;

function press(key: string, repeat = false): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }),
  );
}

it('check-up: says so where nothing needs a decision', async () => {
  await ending('Later', 20);
  await open();
  expect(text()).toContain('Nothing needs a decision');
});

it('check-up: is gone through by keyboard, a key a decision, and counts them', async () => {
  const first = await ending('First', 1);
  await ending('Second', 2);
  await ending('Third', 3);
  await open();
  await vi.waitUntil(() => focusedRow() === 'First');
  expect(text()).toContain('0 of 3 decided');
  press('l');
  await vi.waitUntil(() => text().includes('1 of 3 decided'));
  expect(await loadPosting(first.id)).toMatchObject({ letEnd: true });
  await vi.waitUntil(() => focusedRow() === 'Second');
  press('p');
  await vi.waitUntil(() => text().includes('2 of 3 decided'));
  const [draft] = await listDrafts();
  expect(draft).toMatchObject({ fields: { title: { value: 'Second' } } });
  await vi.waitUntil(() => focusedRow() === 'Third');
  press('ArrowUp');
  press('k');
  expect(focusedRow()).toBe('First');
  press('j');
  press('ArrowDown');
  expect(focusedRow()).toBe('Third');
  press('L');
  await vi.waitUntil(() => text().includes('All decided'));
  // Nothing goes to the board without Post.
  expect(messages).not.toContainEqual(expect.objectContaining({ type: 'post' }));
});

it('check-up: a week of twenty takes twenty keys', async () => {
  const titles = Array.from({ length: 20 }, (_, at) => `Advert ${String(at + 1).padStart(2, '0')}`);
  for (const title of titles) await ending(title, 2);
  await open();
  for (const [at] of titles.entries()) {
    await vi.waitUntil(() => rows()[at]?.contains(document.activeElement));
    press(at % 2 === 0 ? 'l' : 'p');
    await vi.waitUntil(() => text().includes(`${at + 1} of 20 decided`));
  }
  expect(text()).toContain('All decided');
  expect(await listDrafts()).toHaveLength(10);
});

it('check-up: a decision is not asked for again', async () => {
  await ending('First', 1);
  await open();
  await vi.waitUntil(() => focusedRow() === 'First');
  press('l');
  await vi.waitUntil(() => text().includes('All decided'));
  render(null, document.body);
  await open();
  expect(text()).toContain('Nothing needs a decision');
});

it('check-up: letters typed into a field press nothing', async () => {
  const id = await insertUnknown();
  await open();
  await vi.waitUntil(() => rows().length === 1);
  rows()[0]?.focus();
  press('f');
  await vi.waitUntil(() => document.querySelector('.found-form input') !== null);
  const field = document.querySelector<HTMLInputElement>('.found-form input');
  field?.focus();
  press('n');
  expect(text()).toContain('0 of 1 decided');
  document.querySelector<HTMLButtonElement>('.found-form [type=submit]')?.click();
  await vi.waitUntil(() => text().includes('1 of 1 decided'));
  expect(messages).toContainEqual({ type: 'resolve-unknown', postingId: id, there: true });
});

it('check-up: what was left unsent can be sent or cancelled, and comes first', async () => {
  const old = new Date(Date.now() - 61_000);
  const left = await insert({ page: 'https://a.example/left' }, old);
  await insert({ page: 'https://a.example/fresh' });
  const at = await posted();
  const willBe = { closing_date: addDays(todayInLondon(), 1) };
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const change = newChange({ kind: 'closing', posting: at, job: JOB, was: {}, willBe, frozen }, old);
  await insertChange(change);
  await insertUnknown('https://a.example/unknown');
  await open();
  await vi.waitUntil(() => rows().length === 3);
  expect(rows()[0]?.textContent).toContain('Your advert is saved but hasn’t been sent.');
  expect(rows()[1]?.textContent).toContain('Your change is saved but hasn’t been sent.');
  rows()[0]?.focus();
  press('d');
  await vi.waitUntil(() => text().includes('It won’t be sent.'));
  expect(messages).toContainEqual({ type: 'cancel-posting', postingId: left.id });
  await moveChange(change.id, 'written', { state: 'sending' });
  rows()[1]?.focus();
  press('s');
  await vi.waitUntil(() => text().includes('It is sent now.'));
  expect(messages).toContainEqual({ type: 'send-change', changeId: change.id });
});

async function insertUnknown(page = PAGE): Promise<string> {
  const { id } = await insert({ page });
  await movePosting(id, 'written', { state: 'sending' });
  await movePosting(id, 'sending', { state: 'unknown', outcome: { state: 'unknown', cause: 'timeout' } });
  return id;
}

it('check-up: an unknown advert counts as not posted only after a question', async () => {
  const postingId = await insertUnknown();
  await open();
  await vi.waitUntil(() => rows().length === 1);
  rows()[0]?.focus();
  press('n');
  await vi.waitUntil(() => text().includes('Have you looked in your s1jobs recruiter account'));
  press('n');
  expect(messages).not.toContainEqual(expect.objectContaining({ type: 'resolve-unknown' }));
  press('m');
  await vi.waitUntil(() => text().includes('1 of 1 decided'));
  expect(messages).toContainEqual({ type: 'resolve-unknown', postingId, there: false });
});

it('check-up: a decision that ends late leaves the focus where it is by then', async () => {
  await insertUnknown('https://a.example/first');
  await insertUnknown('https://a.example/second');
  await ending('Ending', 1);
  let answer: (reply: unknown) => void = () => undefined;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message) =>
      new Promise((resolve) => {
        if (JSON.stringify(message).includes('resolve-unknown')) answer = resolve;
        else resolve({ done: true });
      }),
  );
  await open();
  await vi.waitUntil(() => rows().length === 3);
  rows()[0]?.focus();
  press('n');
  await vi.waitUntil(() => text().includes('Mark as not posted'));
  press('m');
  rows()[1]?.focus();
  press('f');
  const jobId = () => document.querySelector<HTMLInputElement>('.found-form input');
  await vi.waitUntil(jobId);
  jobId()?.focus();
  answer({ done: true });
  await vi.waitUntil(() => text().includes('1 of 3 decided'));
  expect(document.activeElement).toBe(jobId());
});

it('check-up: what the browser could not store is told in its row', async () => {
  await ending('First', 1);
  await open();
  await vi.waitUntil(() => focusedRow() === 'First');
  const refuse = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  press('l');
  await vi.waitUntil(() => text().includes('storage is full'));
  refuse.mockRestore();
  expect(rows()[0]?.textContent).toContain('That may not have been done: the disk');
  expect(text()).not.toContain('can’t be shown');
  expect(text()).toContain('0 of 1 decided');
});

it('check-up: says beside the setting that it was not saved', async () => {
  await open();
  await vi.waitUntil(() => document.querySelector('.check-up-setting input') !== null);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
  document.querySelector<HTMLInputElement>('.check-up-setting input')?.click();
  await vi.waitUntil(() => text().includes('This wasn’t saved'));
  expect(text()).not.toContain('can’t be shown');
});

it('check-up: what could not be done is said, and stays to be decided', async () => {
  await insertUnknown();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({ done: false }));
  await open();
  await vi.waitUntil(() => rows().length === 1);
  rows()[0]?.focus();
  press('n');
  await vi.waitUntil(() => text().includes('Mark as not posted'));
  press('m');
  await vi.waitUntil(() => text().includes('This was already answered in another window'));
  expect(text()).toContain('0 of 1 decided');
  expect(text()).toContain('Mark as not posted');
});

it('check-up: an advert that can’t be changed from here says why, and stays to be decided', async () => {
  const { id } = await posted({}, { jobId: JOB.id });
  await updatePageRecord(id, () => ({
    values: { salary_low: '24,000' },
    changed: { at: '2026-11-01', values: { salary_low: '26,500' } },
  }));
  await open();
  await vi.waitUntil(() => text().includes('Its page has changed since'));
  rows()[0]?.focus();
  press('u');
  await vi.waitUntil(() => text().includes('We don’t know which version of this advert'));
  expect(text()).toContain('0 of 1 decided');
});

it('check-up: what a page has changed can be taken over or left', async () => {
  const page = {
    values: { salary_low: '24,000' },
    changed: { at: '2026-11-01', values: { salary_low: '26,500' } },
  };
  const { id } = await posted();
  await updatePageRecord(id, () => page);
  await open();
  await vi.waitUntil(() => text().includes('Its page has changed since'));
  expect(text()).toContain('24,000 then, £26,500 now');
  rows()[0]?.focus();
  press('u');
  await vi.waitUntil(() => text().includes('An edit is open in another tab'));
  const [draft] = await listDrafts();
  expect(draft?.fields.salary_low).toMatchObject({ value: '26,500', source: 'recruiter' });
});

it('check-up: a page’s change is told as the popup tells it, against what is at the board by now', async () => {
  const { id } = await posted({ page: PAGE });
  await changeAtBoard(id, { salary_low: 26_500 });
  await updatePageRecord(id, () => ({ values: { salary_low: '24,000' }, taken: { salary_low: '26,500' } }));
  const session = sessionWith({
    key: PAGE,
    reading: { kind: 'advert', address: PAGE, fields: {}, warnings: [] },
  });
  session.draft.proposed.value = { salary_low: { value: '27,000', source: 'text' } };
  const posting = await loadPosting(id);
  if (!posting) throw new Error('no posting');
  render(<PageMovedOn posting={posting} session={session} />, document.body);
  await vi.waitUntil(() => text().includes('Salary from: £26,500 then, £27,000 now'));
  render(null, document.body);
  await open();
  await vi.waitUntil(() => text().includes('Its page has changed since'));
  expect(text()).toContain('Salary from: £26,500 then, £27,000 now');
});

it('check-up: what the board has got since the last look at the page is not asked about', async () => {
  const { id } = await posted();
  await updatePageRecord(id, () => ({
    values: { salary_low: '24,000' },
    changed: { at: '2026-11-01', values: { salary_low: '26,500' } },
  }));
  await changeAtBoard(id, { salary_low: 26_500 });
  await open();
  expect(text()).toContain('Nothing needs a decision');
});

it('check-up: a key that is held decides one advert', async () => {
  await ending('First', 1);
  const second = await ending('Second', 2);
  await open();
  await vi.waitUntil(() => focusedRow() === 'First');
  press('l');
  await vi.waitUntil(() => focusedRow() === 'Second');
  press('l', true);
  press('p');
  await vi.waitUntil(() => text().includes('2 of 2 decided'));
  expect(await loadPosting(second.id)).not.toHaveProperty('letEnd');
});

it('check-up: a choice pressed twice is made once', async () => {
  await ending('First', 1);
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  await open();
  await vi.waitUntil(() => focusedRow() === 'First');
  press('p');
  press('p');
  await vi.waitUntil(() => text().includes('All decided'));
  await ending('Later', 20);
  expect(await listDrafts()).toHaveLength(1);
  expect(opened).toHaveBeenCalledOnce();
});

it('check-up: begins anew on another day', async () => {
  await ending('First', 1);
  await ending('Second', 4);
  await open();
  await vi.waitUntil(() => focusedRow() === 'First');
  press('l');
  await vi.waitUntil(() => text().includes('1 of 2 decided'));
  document.dispatchEvent(new Event('visibilitychange'));
  await ending('Third', 5);
  vi.useFakeTimers({ now: Date.now() + 24 * 60 * 60_000, toFake: ['Date'] });
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitUntil(() => text().includes('0 of 2 decided'));
  vi.useRealTimers();
  expect(rows().map((row) => row.querySelector('strong')?.textContent)).toEqual(['Second', 'Third']);
});

it('check-up: a draft that the browser does not let go is not called discarded', async () => {
  const fields = { title: { value: 'Joiner', source: 'recruiter' as const } };
  await saveDraft({ page: 'https://a.example/joiner', fields, changedAt: '2026-11-20T09:00:00.000Z' });
  await open();
  await vi.waitUntil(() => focusedRow() === 'Joiner');
  const refuse = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('No', 'InvalidStateError');
  });
  press('d');
  await vi.waitUntil(() => text().includes('It wasn’t discarded:'));
  expect(text()).toContain('0 of 1 decided');
  refuse.mockRestore();
});

it('check-up: a choice that replaces its button leaves the focus in its row', async () => {
  await insertUnknown();
  await open();
  await vi.waitUntil(() => rows().length === 1);
  const [row] = rows();
  const pressButton = (key: string) => {
    const button = row?.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`);
    button?.focus();
    button?.click();
  };
  pressButton('n');
  await vi.waitUntil(() => text().includes('Mark as not posted'));
  expect(document.activeElement).toBe(row);
  pressButton('b');
  await vi.waitUntil(() => !text().includes('Mark as not posted'));
  expect(document.activeElement).toBe(row);
  pressButton('f');
  await vi.waitUntil(() => document.activeElement?.matches('.found-form input'));
});

it('check-up: a discarded draft can be brought back', async () => {
  const fields = { title: { value: 'Joiner', source: 'recruiter' as const } };
  await saveDraft({ page: 'https://a.example/joiner', fields, changedAt: '2026-11-20T09:00:00.000Z' });
  await open();
  await vi.waitUntil(() => focusedRow() === 'Joiner');
  press('d');
  await vi.waitUntil(() => text().includes('1 of 1 decided'));
  expect(await listDrafts()).toEqual([]);
  press('u');
  await vi.waitUntil(() => text().includes('0 of 1 decided'));
  expect(await listDrafts()).toHaveLength(1);
});

it('check-up: a discarded draft whose page has a newer one is not called back', async () => {
  const fields = { title: { value: 'Joiner', source: 'recruiter' as const } };
  const draft = { page: 'https://a.example/joiner', fields, changedAt: '2026-11-20T09:00:00.000Z' };
  await saveDraft(draft);
  await open();
  await vi.waitUntil(() => focusedRow() === 'Joiner');
  press('d');
  await vi.waitUntil(() => text().includes('1 of 1 decided'));
  await saveDraft({ ...draft, changedAt: '2026-11-21T09:00:00.000Z' });
  press('u');
  await vi.waitUntil(() => text().includes('The page has a newer draft, so we kept that one.'));
  expect(text()).toContain('0 of 1 decided');
});

async function insertUnknownChange(kind: ChangeKind): Promise<Change> {
  const posting = await posted();
  const willBe = { closing_date: todayInLondon() };
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const change = newChange({ kind, posting, job: JOB, was: {}, willBe, frozen });
  await insertChange(change);
  await moveChange(change.id, 'written', { state: 'sending' });
  const outcome = { state: 'unknown' as const, cause: 'timeout' as const };
  await moveChange(change.id, 'sending', { state: 'unknown', outcome });
  return change;
}

it('check-up: says why a change from a backup file was not sent once more', async () => {
  const { id } = await insertUnknownChange('edit');
  await (await openDatabase()).put('changes', { ...(await loadChange(id)), fromBackup: true });
  await open();
  await vi.waitUntil(() => rows()[0]?.contains(document.activeElement));
  press('n');
  await vi.waitUntil(() => text().includes('All decided'));
  expect(text()).toContain('Noted: the change didn’t go through. The advert is as it was.');
  expect(rows()[0]?.querySelector('.issue')?.textContent).toMatch(
    /^It wasn’t sent again because it comes from a/,
  );
});

it.each([
  ['edit', 'w', true],
  ['edit', 'n', false],
  ['closing', 'w', true],
] as const)(
  'check-up: asks what became of a change that nobody knows the end of (%s, %s)',
  async (kind, key, wentThrough) => {
    const change = await insertUnknownChange(kind);
    await open();
    await vi.waitUntil(() => rows().length > 0 && rows()[0]?.contains(document.activeElement));
    expect(text()).toContain('0 of 1 decided');
    press(key);
    await vi.waitUntil(() => text().includes('All decided'));
    expect(messages).toContainEqual({ type: 'resolve-change', changeId: change.id, wentThrough });
  },
);
