// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageMovedOn } from '@/components/popup/PageMovedOn';
import { emptyDatabase } from '@/tests/support/empty-database';
import { formOverChangedPage, JOB, posted } from '@/tests/support/posted';
import { PAGE } from '@/tests/support/session';
import { addDays, formatDate, todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { changesOf } from '@/utils/outbox/change-store';
import type { Posting } from '@/utils/outbox/posting';
import { loadStoredAdvert } from '@/utils/outbox/posting-store';
import { loadPosted } from '@/utils/state/posted/load-posted';
import { PostedActions } from './PostedActions';

let posting: Posting;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  posting = await posted({ page: PAGE });
  vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValueOnce(new Error('Tabs cannot be edited right now'));
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

function findButton(words: string): Promise<HTMLButtonElement> {
  return vi.waitUntil(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words),
  );
}

async function press(words: string): Promise<void> {
  (await findButton(words)).click();
}

const status = () => document.querySelector('[role=status]')?.textContent;
const FAILED = 'The edit wasn’t opened: something unexpected went wrong. Try again, or restart the browser.';

it('posted advert: an edit that cannot be opened says so, and can be tried again', async () => {
  const advert = await loadPosted(posting.id);
  if (!advert) throw new Error('The posting is gone');
  render(<PostedActions posted={advert} profile={DEFAULT_PROFILE} today={todayInLondon()} />, document.body);
  await press('Edit');
  await expect.poll(status).toBe(FAILED);
  await press('Edit');
  await expect.poll(status).toBe('It is open in a new tab');
});

it('posted advert: is taken down on the day that was asked about, or not at all', async () => {
  const advert = await loadPosted(posting.id);
  if (!advert) throw new Error('The posting is gone');
  const yesterday = addDays(todayInLondon(), -1);
  render(<PostedActions posted={advert} profile={DEFAULT_PROFILE} today={yesterday} />, document.body);
  await press('Take down early');
  const asked = addDays(yesterday, 1);
  await vi.waitUntil(() => document.body.textContent?.includes(formatDate(asked, yesterday)));
  await press('Take it down');
  await vi.waitUntil(async () => (await changesOf(posting.id)).length > 0);
  expect((await changesOf(posting.id))[0]?.willBe).toEqual({ closing_date: asked });
});

it('page that moved on: an edit that cannot be opened says so, and can be tried again', async () => {
  const session = await formOverChangedPage(posting);
  render(<PageMovedOn posting={posting} session={session} />, document.body);
  await press('Update the advert');
  await expect.poll(status).toBe(FAILED);
  await press('Update the advert');
  await expect.poll(status).toContain('The edit is open in a new tab.');
});

it('page that moved on: it can still be left as it is, where the advert cannot be changed', async () => {
  const old = await posted({ page: 'https://a.example/old' }, { jobId: JOB.id });
  render(<PageMovedOn posting={old} session={await formOverChangedPage(old)} />, document.body);
  await press('Update the advert');
  await expect.poll(status).not.toBe('');
  await press('Leave it as it is');
  await vi.waitUntil(async () => (await loadStoredAdvert(old.id))?.page?.left !== undefined);
});

it('page that moved on: the focus stays there when the pressed button is gone', async () => {
  const session = await formOverChangedPage(posting);
  render(<PageMovedOn posting={posting} session={session} />, document.body);
  const leave = await findButton('Leave it as it is');
  leave.focus();
  leave.click();
  await vi.waitUntil(() => !leave.isConnected);
  await expect.poll(() => document.activeElement?.textContent).toContain('The advert stays as it is.');
  expect(document.activeElement).not.toBe(document.body);
});
