// Not beside background.ts: WXT takes every script directly in entrypoints/ for an entrypoint.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { openDatabase } from '@/utils/database/database';
import { writePosting } from '@/utils/outbox/posting';
import { insertPosting, loadPosting, movePosting } from '@/utils/outbox/store';
import { listAccounts } from '@/utils/settings/accounts';
import { credentialsOf } from '@/utils/settings/credentials';

const ACCOUNT = { id: 'a', label: 'Acme', username: 'acme' };
const SAVE = { type: 'save-account', account: ACCOUNT, password: 'secret' };
const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };

const board = vi.fn<typeof fetch>();
const permitted = vi.fn(async () => true);
const announced = vi.fn(async (_message: unknown) => undefined);

const tell = async (message: unknown, sender: object = OWN) => {
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return replies.find((reply) => reply !== undefined);
};

async function written() {
  const posting = writePosting(
    'https://a.example/job',
    {
      title: 'Baker',
      description: '<p>Bake bread.</p>',
      location: 'G2 1AL',
      salary_low: 24_000,
      application_email: 'jobs@example.co.uk',
      coreskill: 'Retail',
    },
    ACCOUNT,
  );
  await insertPosting(posting);
  return posting.id;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await (await openDatabase()).clear('postings');
  board.mockReset().mockImplementation(async () => new Response('{"_id":"5f3a"}', { status: 201 }));
  permitted.mockReset().mockResolvedValue(true);
  announced.mockReset();
  vi.stubGlobal('fetch', board);
  vi.stubGlobal('navigator', { onLine: true });
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(permitted);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(announced);
});

afterEach(() => vi.unstubAllGlobals());

it('listens at once, before anything is waited for', () => {
  background.main();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
});

it('closes the storage to content scripts before it answers', async () => {
  background.main();
  await tell(SAVE);
  expect(fakeBrowser.storage.local.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

describe('accounts', () => {
  beforeEach(() => background.main());

  it('are saved with their password, and removed with it', async () => {
    expect(await tell(SAVE)).toEqual({ done: true });
    expect(await listAccounts()).toEqual([ACCOUNT]);
    expect(await credentialsOf('a')).toEqual({ username: 'acme', password: 'secret' });
    expect(await tell({ type: 'remove-account', accountId: 'a' })).toEqual({ done: true });
    expect(await listAccounts()).toEqual([]);
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it('need a password when they are new', async () => {
    expect(await tell({ type: 'save-account', account: ACCOUNT })).toEqual({ done: false });
    expect(await listAccounts()).toEqual([]);
  });

  it('are nothing that a web page can ask for', async () => {
    expect(await tell(SAVE, { ...OWN, url: 'https://a.example/' })).toBeUndefined();
    expect(await listAccounts()).toEqual([]);
  });
});

describe('a posting that is written', () => {
  beforeEach(async () => {
    background.main();
    await tell(SAVE);
  });

  it('is posted on the word of the popup, and its move is announced', async () => {
    const postingId = await written();
    expect(await tell({ type: 'post', postingId })).toEqual({ done: true });
    expect(board).toHaveBeenCalledOnce();
    expect(await loadPosting(postingId)).toMatchObject({ outcome: { state: 'accepted', jobId: '5f3a' } });
    expect(announced).toHaveBeenCalledExactlyOnceWith({ type: 'posting-moved', postingId });
  });

  it('is posted once, however often the popup says so', async () => {
    const postingId = await written();
    const replies = await Promise.all([1, 2, 3].map(() => tell({ type: 'post', postingId })));
    expect(replies.filter((reply) => JSON.stringify(reply) === '{"done":true}')).toHaveLength(1);
    expect(board).toHaveBeenCalledOnce();
  });

  it('is not posted at the word of a web page', async () => {
    const postingId = await written();
    expect(await tell({ type: 'post', postingId }, { ...OWN, url: 'https://a.example/' })).toBeUndefined();
    expect(board).not.toHaveBeenCalled();
  });

  it.each<[string, () => unknown]>([
    ['offline', () => vi.stubGlobal('navigator', { onLine: false })],
    ['permission', () => permitted.mockResolvedValue(false)],
    ['account', () => tell({ type: 'remove-account', accountId: 'a' })],
  ])('is refused for want of “%s”, without a request', async (cause, take) => {
    await take();
    const postingId = await written();
    await tell({ type: 'post', postingId });
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(postingId)).toMatchObject({ outcome: { state: 'refused', cause } });
  });

  it('is settled by the recruiter’s word once it is unknown', async () => {
    board.mockRejectedValue(new TypeError('Failed to fetch'));
    const postingId = await written();
    await tell({ type: 'post', postingId });
    expect(await loadPosting(postingId)).toMatchObject({ state: 'unknown' });
    expect(await tell({ type: 'settle', postingId, there: true })).toEqual({ done: true });
    expect(await loadPosting(postingId)).toMatchObject({ state: 'accepted' });
    expect(await tell({ type: 'settle', postingId, there: true })).toEqual({ done: false });
  });
});

it('takes up what an earlier worker left before it sends anything, and sends that never again', async () => {
  const left = await written();
  await movePosting(left, 'written', { state: 'sending' });
  background.main();
  expect(await tell({ type: 'post', postingId: left })).toEqual({ done: false });
  expect(board).not.toHaveBeenCalled();
  expect(await loadPosting(left)).toMatchObject({ outcome: { state: 'unknown', cause: 'interrupted' } });
});

it('answers “not done” where the storage cannot be closed to content scripts', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockImplementation(() =>
    Promise.reject(new Error('No')),
  );
  background.main();
  expect(await tell(SAVE)).toEqual({ done: false });
  expect(await listAccounts()).toEqual([]);
});
