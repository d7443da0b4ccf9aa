// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeDialogs } from '@/tests/support/fake-dialogs';
import { JOB, posted } from '@/tests/support/posted';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { openDatabase } from '@/utils/database/database';
import { newChange } from '@/utils/outbox/change';
import { createAdverts } from '@/utils/state/adverts-page/adverts';
import { PostingDialog } from './PostingDialog';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  fakeDialogs();
});

afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

const shown = () => document.body.textContent ?? '';

function refuse(method: 'get' | 'delete'): void {
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
}

async function open(): Promise<void> {
  const { id } = await posted();
  render(<PostingDialog id={id} adverts={createAdverts()} onClose={() => undefined} />, document.body);
}

it('details of a posting: say in the dialog that they could not be read', async () => {
  const { id } = await posted();
  refuse('get');
  render(<PostingDialog id={id} adverts={createAdverts()} onClose={() => undefined} />, document.body);
  await vi.waitUntil(() => document.querySelector('dialog [role=alert]'));
  expect(shown()).toContain('Your adverts can’t be shown: the disk');
  expect(shown()).not.toContain('Loading…');
});

it('details of a posting: say in the dialog that the text for the board’s support could not be written', async () => {
  await open();
  await vi.waitUntil(() => shown().includes('Writing the text…'));
  refuse('get');
  const letter = [...document.querySelectorAll('details')].find(({ textContent }) =>
    textContent?.includes('Writing the text…'),
  );
  if (letter) letter.open = true;
  letter?.dispatchEvent(new Event('toggle'));
  await vi.waitUntil(() => document.querySelector('dialog [role=alert]'));
  expect(shown()).not.toContain('Writing the text…');
  vi.restoreAllMocks();
  letter?.dispatchEvent(new Event('toggle'));
  await vi.waitUntil(() => document.querySelector('dialog textarea'));
  expect(document.querySelector('dialog [role=alert]')).toBeNull();
});

it('details of a posting: say why it was not deleted', async () => {
  await open();
  const press = async (words: string) => {
    const find = () => [...document.querySelectorAll('button')].find((one) => one.textContent === words);
    await vi.waitUntil(find);
    find()?.click();
  };
  await press('Delete');
  refuse('delete');
  await press('Delete it');
  await vi.waitUntil(() => shown().includes('It wasn’t deleted: the disk'));
  expect(shown()).not.toContain('can’t be shown');
});

it('details of a posting: one that an unconfirmed edit may have kept on the board has not ended, and asks before it is posted once more', async () => {
  const posting = await posted();
  const closing_date = addDays(todayInLondon(), 5);
  const ended = { ...posting, closingDate: todayInLondon() };
  const frozen = freezeChange({ closing_date }, DEFAULT_PROFILE);
  const change = newChange({ kind: 'edit', posting, job: JOB, was: {}, willBe: { closing_date }, frozen });
  const database = await openDatabase();
  await database.put('postings', ended);
  await database.put('changes', { ...change, state: 'unknown' });
  render(
    <PostingDialog id={posting.id} adverts={createAdverts()} onClose={() => undefined} />,
    document.body,
  );
  const button = (words: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  await vi.waitUntil(() => button('Post once more'));
  expect(shown()).not.toContain('Came down');
  button('Post once more')?.click();
  await vi.waitUntil(() => shown().includes('We don’t know whether it’s still on the board.'));
  expect(await database.count('drafts')).toBe(0);
});
