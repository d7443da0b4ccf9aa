import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeLocks } from '@/tests/support/fake-locks';
import { answerPolicy, holdPolicy } from '@/tests/support/policy';
import { insert } from '@/tests/support/written';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { loadPosting, movePosting } from '@/utils/outbox/posting-store';
import { addPointed, pointed } from '@/utils/pointing/pointed';
import { listAccounts } from '@/utils/settings/accounts';
import { credentialsOf } from '@/utils/settings/credentials';
import { lockState } from '@/utils/settings/lock-state';
import { readManaged } from '@/utils/settings/managed';
import { readNewsSeen } from '@/utils/settings/news-seen';
import background from '.';

const ACCOUNT = { id: 'a', label: 'Acme', username: 'acme' };
const SAVE = { type: 'save-account', account: ACCOUNT, password: 'secret' };
const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };

const board = vi.fn<typeof fetch>();
const permitted = vi.fn(async () => true);
const announced = vi.fn(async (_message: unknown): Promise<unknown> => undefined);
let badge = '';

const tell = async (message: unknown, sender: object = OWN) => {
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return replies.find((reply) => reply !== undefined);
};

const setOnline = (onLine: boolean) => vi.stubGlobal('navigator', { onLine, locks: fakeLocks() });

const written = async () => (await insert({ account: ACCOUNT })).id;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  board.mockReset().mockImplementation(async () => new Response('{"_id":"5f3a"}', { status: 201 }));
  permitted.mockReset().mockResolvedValue(true);
  announced.mockReset();
  vi.stubGlobal('fetch', board);
  setOnline(true);
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(permitted);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(announced);
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(({ id }) => id ?? '');
  vi.spyOn(fakeBrowser.action, 'getBadgeText').mockImplementation(async () => badge);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    badge = text ?? '';
  });
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async () => undefined);
  badge = '';
});

afterEach(() => vi.unstubAllGlobals());

it('background: registers its listeners at once, before it awaits anything', () => {
  background.main();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
});

it('background: closes the storage to content scripts before it answers', async () => {
  background.main();
  await tell(SAVE);
  expect(fakeBrowser.storage.local.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

it('background: deletes picked words that no form has taken within 30 days', async () => {
  const words = { address: 'https://a.example/job', field: 'title' as const, text: 'Baker' };
  vi.setSystemTime(Date.now() - 31 * 24 * 60 * 60_000);
  await addPointed(words);
  vi.useRealTimers();
  background.main();
  await vi.waitUntil(async () => (await pointed.get()).length === 0);
});

describe('background: accounts', () => {
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
    expect(await tell({ type: 'save-account', account: ACCOUNT })).toEqual({
      done: false,
      cause: 'incomplete',
    });
    expect(await listAccounts()).toEqual([]);
  });

  it('keep every change when two settings pages save and remove at the same time', async () => {
    await tell(SAVE);
    const save = (number: number) =>
      tell({
        type: 'save-account',
        account: { id: `${number}`, label: `Account ${number}`, username: `user-${number}` },
        password: `password-${number}`,
      });
    await Promise.all([
      save(1),
      tell({ type: 'remove-account', accountId: 'a' }),
      save(2),
      tell({ type: 'add-account', account: { id: 'b', label: 'From a file', username: 'b' } }),
      save(3),
    ]);
    expect((await listAccounts()).map(({ id }) => id).sort()).toEqual(['1', '2', '3', 'b']);
    for (const number of [1, 2, 3]) {
      expect(await credentialsOf(`${number}`)).toMatchObject({ password: `password-${number}` });
    }
  });

  it('keep every change when the passphrase is set while others are saved', async () => {
    await tell(SAVE);
    const other = { id: 'b', label: 'Other', username: 'other' };
    await Promise.all([
      tell({ type: 'set-lock', passphrase: 'correct horse battery', minutes: 0 }),
      tell({ type: 'save-account', account: other, password: 'other-secret' }),
      tell({ type: 'remove-lock' }),
      tell({ type: 'save-account', account: { id: 'c', label: 'Third', username: 'c' }, password: 'third' }),
    ]);
    expect(await credentialsOf('a')).toEqual({ username: 'acme', password: 'secret' });
    expect(await credentialsOf('b')).toEqual({ username: 'other', password: 'other-secret' });
    expect(await credentialsOf('c')).toEqual({ username: 'c', password: 'third' });
  }, 30_000);

  it('cannot be requested by a web page', async () => {
    expect(await tell(SAVE, { ...OWN, url: 'https://a.example/' })).toBeUndefined();
    expect(await listAccounts()).toEqual([]);
  });
});

describe('background: the lock', () => {
  const locksAt = async (): Promise<unknown> =>
    (await fakeBrowser.storage.session.get('accountsLockAt')).accountsLockAt;
  /** The session's storage, once it was read, now waits. @returns what lets it answer */
  const holdLockTime = () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { session } = fakeBrowser.storage;
    const get = session.get.bind(session);
    vi.spyOn(session, 'get').mockImplementationOnce(async (keys) => {
      const values = await get(keys);
      await released;
      return values;
    });
    return () => release();
  };
  let postingId: string;
  let before: unknown;

  beforeEach(async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z'), toFake: ['Date'] });
    background.main();
    await tell(SAVE);
    await tell({ type: 'set-lock', passphrase: 'correct horse battery', minutes: 15 });
    setOnline(false);
    postingId = await written();
    await tell({ type: 'post', postingId });
    before = await locksAt();
    vi.setSystemTime('2026-11-23T12:10:00Z');
  });
  afterEach(() => vi.useRealTimers());

  it('is put off when the recruiter does something', async () => {
    await tell({ type: 'check-account', accountId: 'a' });
    expect(await locksAt()).toBe(Date.parse('2026-11-23T12:25:00Z'));
  });

  it('stays shut when it is locked while the recruiter does something', async () => {
    const release = holdLockTime();
    const checked = tell({ type: 'check-account', accountId: 'a' });
    await vi.waitUntil(() => vi.mocked(fakeBrowser.storage.session.get).mock.calls.length > 0);
    const locked = tell({ type: 'lock' });
    await tell({ type: 'resume-outbox' });
    release();
    await Promise.all([checked, locked]);
    expect(await locksAt()).toBeUndefined();
    expect(await lockState()).toBe('locked');
  });

  it('is not put off by background work: retries, listening pages or other pages', async () => {
    const alarm = { name: 'outbox', scheduledTime: Date.now(), persistAcrossSessions: true };
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await tell({ type: 'resume-outbox' });
    await tell({ type: 'check-account', accountId: 'a' }, { ...OWN, url: 'https://a.example/' });
    expect(await locksAt()).toBe(before);
    vi.setSystemTime('2026-11-23T12:15:00Z');
    setOnline(true);
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(postingId)).toMatchObject({ outcome: { state: 'waiting', cause: 'locked' } });
  });
});

describe('background: a new posting', () => {
  beforeEach(async () => {
    background.main();
    await tell(SAVE);
  });

  it('is posted when the popup asks for it, and its state change is broadcast', async () => {
    const postingId = await written();
    expect(await tell({ type: 'post', postingId })).toEqual({ done: true });
    expect(board).toHaveBeenCalledOnce();
    expect(await loadPosting(postingId)).toMatchObject({ outcome: { state: 'accepted', jobId: '5f3a' } });
    await vi.waitUntil(() => announced.mock.calls.length === 2);
    expect(announced).toHaveBeenLastCalledWith({ type: 'posting-moved', postingId });
  });

  it('is posted once, however often the popup asks', async () => {
    const postingId = await written();
    const replies = await Promise.all([1, 2, 3].map(() => tell({ type: 'post', postingId })));
    expect(replies).toEqual([{ done: true }, { done: true }, { done: true }]);
    expect(board).toHaveBeenCalledOnce();
  });

  it('follows the current company policy, not the remembered one, and goes nowhere else', async () => {
    answerPolicy({ profile: { endpoint: 'https://before.example/api' } });
    await readManaged();
    const answer = holdPolicy();
    const postingId = await written();
    const posted = tell({ type: 'post', postingId });
    await vi.waitUntil(() => vi.mocked(fakeBrowser.storage.managed.get).mock.calls.length > 0);
    expect(board).not.toHaveBeenCalled();
    answer({ profile: { endpoint: 'https://now.example/api' } });
    await posted;
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(postingId)).toMatchObject({
      outcome: { state: 'refused', cause: 'address-changed' },
    });
  });

  it('is posted although a passphrase is set while the browser looks for the policy', async () => {
    const answer = holdPolicy();
    // The first answer says where the advert goes.
    vi.mocked(fakeBrowser.storage.managed.get).mockImplementationOnce(async () => ({}));
    const postingId = await written();
    const posted = tell({ type: 'post', postingId });
    await vi.waitUntil(() => vi.mocked(fakeBrowser.storage.managed.get).mock.calls.length > 0);
    await tell({ type: 'set-lock', passphrase: 'correct horse battery', minutes: 0 });
    answer({});
    await posted;
    expect(await loadPosting(postingId)).toMatchObject({ state: 'accepted' });
  });

  it.each([[['post', 'set-lock']], [['set-lock', 'post']]])(
    'is posted when the passphrase is set at the same time: %s',
    async (order) => {
      const postingId = await written();
      const messages: Record<string, object> = {
        post: { type: 'post', postingId },
        'set-lock': { type: 'set-lock', passphrase: 'correct horse battery', minutes: 0 },
      };
      await Promise.all(order.map((type) => tell(messages[type])));
      expect(await loadPosting(postingId)).toMatchObject({ state: 'accepted' });
    },
  );

  it('is not posted when a web page asks', async () => {
    const postingId = await written();
    expect(await tell({ type: 'post', postingId }, { ...OWN, url: 'https://a.example/' })).toBeUndefined();
    expect(board).not.toHaveBeenCalled();
  });

  it.each<[string, string, () => unknown]>([
    ['offline', 'waiting', () => setOnline(false)],
    ['permission', 'waiting', () => permitted.mockResolvedValue(false)],
    ['account', 'refused', () => tell({ type: 'remove-account', accountId: 'a' })],
  ])('without “%s” is %s, without a request', async (cause, state, take) => {
    await take();
    const postingId = await written();
    await tell({ type: 'post', postingId });
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(postingId)).toMatchObject({ outcome: { state, cause } });
  });

  it('that waits is resumed when the browser wakes the worker, and on request', async () => {
    setOnline(false);
    const postingId = await written();
    await tell({ type: 'post', postingId });
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    setOnline(true);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'outbox',
      scheduledTime: Date.now(),
      persistAcrossSessions: true,
    });
    expect(await loadPosting(postingId)).toMatchObject({ state: 'accepted' });
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('that waits is not forgotten when the storage fails as the worker wakes', async () => {
    setOnline(false);
    const postingId = await written();
    await tell({ type: 'post', postingId });
    setOnline(true);
    const wake = async () => {
      // As the browser does with a fired alarm.
      await fakeBrowser.alarms.clearAll();
      const alarm = { name: 'outbox', scheduledTime: Date.now(), persistAcrossSessions: true };
      await fakeBrowser.alarms.onAlarm.trigger(alarm);
    };
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The connection is closing', 'InvalidStateError');
    });
    await wake();
    expect(await loadPosting(postingId)).toMatchObject({ state: 'waiting' });
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    await wake();
    expect(await loadPosting(postingId)).toMatchObject({ state: 'accepted' });
  });

  it('that waits for locked accounts is sent when their passwords were removed and its own is entered again', async () => {
    await tell({ type: 'set-lock', passphrase: 'correct horse battery', minutes: 15 });
    await tell({ type: 'lock' });
    const postingId = await written();
    await tell({ type: 'post', postingId });
    await tell({ type: 'remove-all-credentials' });
    await tell(SAVE);
    await vi.waitUntil(async () => (await loadPosting(postingId))?.state === 'accepted');
  });

  it('that waits is resumed after an update, which may clear the alarms', async () => {
    setOnline(false);
    const postingId = await written();
    await tell({ type: 'post', postingId });
    setOnline(true);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    await vi.waitUntil(async () => (await loadPosting(postingId))?.state === 'accepted');
  });

  it('that was left unsent is told once, on the badge and to open pages', async () => {
    const { id } = await insert({ account: ACCOUNT }, new Date(Date.now() - 61_000));
    const wake = () =>
      fakeBrowser.alarms.onAlarm.trigger({
        name: `outbox ${id}`,
        scheduledTime: Date.now(),
        persistAcrossSessions: true,
      });
    await wake();
    await vi.waitUntil(() => announced.mock.calls.length === 1);
    expect(badge).toBe('!');
    badge = '';
    await wake();
    expect(badge).toBe('');
    expect(board).not.toHaveBeenCalled();
  });

  it('can be cancelled while it waits', async () => {
    permitted.mockResolvedValue(false);
    const postingId = await written();
    await tell({ type: 'post', postingId });
    expect(await tell({ type: 'cancel-posting', postingId })).toEqual({ done: true });
    permitted.mockResolvedValue(true);
    await tell({ type: 'post', postingId });
    expect(board).not.toHaveBeenCalled();
  });

  it.each([
    [201, '✓'],
    [404, '!'],
    [500, '?'],
  ])('answered with %d shows “%s” on the badge before open pages are notified', async (status, text) => {
    board.mockImplementation(async () => new Response('{}', { status }));
    const shown: string[] = [];
    announced.mockImplementation(async () => shown.push(badge));
    await tell({ type: 'post', postingId: await written() });
    await vi.waitUntil(() => shown.length === 2);
    expect(shown).toEqual(['', text]);
  });

  it('is broadcast even when the badge cannot be set', async () => {
    vi.mocked(fakeBrowser.action.getBadgeText).mockRejectedValue(new Error('No'));
    await tell({ type: 'post', postingId: await written() });
    await vi.waitUntil(() => announced.mock.calls.length === 2);
  });

  it('is resolved by the recruiter once its outcome is unknown', async () => {
    board.mockRejectedValue(new TypeError('Failed to fetch'));
    const postingId = await written();
    await tell({ type: 'post', postingId });
    expect(await loadPosting(postingId)).toMatchObject({ state: 'unknown' });
    expect(await tell({ type: 'resolve-unknown', postingId, there: true })).toEqual({ done: true });
    expect(await loadPosting(postingId)).toMatchObject({ state: 'accepted' });
    expect(await tell({ type: 'resolve-unknown', postingId, there: true })).toEqual({ done: false });
  });
});

it('background: a posting left by an earlier worker is resumed before anything is sent, and never sent twice', async () => {
  const left = await written();
  await movePosting(left, 'written', { state: 'sending' });
  background.main();
  expect(await tell({ type: 'post', postingId: left })).toEqual({ done: false });
  expect(board).not.toHaveBeenCalled();
  expect(await loadPosting(left)).toMatchObject({ outcome: { state: 'unknown', cause: 'interrupted' } });
});

it('background: deletes drafts that were only read a month ago', async () => {
  const draft = { page: 'https://a.example/job', fields: {}, changedAt: '2026-01-01' };
  await saveDraft({ ...draft, untouchedSince: '2026-01-01' });
  await saveDraft({ ...draft, page: 'https://a.example/touched' });
  background.main();
  await vi.waitUntil(async () => (await loadDraft(draft.page)) === undefined);
  expect(await loadDraft('https://a.example/touched')).toBeDefined();
});

it('background: answers “not done” when the storage cannot be closed to content scripts', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockImplementation(() =>
    Promise.reject(new Error('No')),
  );
  background.main();
  expect(await tell(SAVE)).toEqual({ done: false });
  expect(await listAccounts()).toEqual([]);
});

describe('background: the welcome page', () => {
  const install = async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    opened.mockClear();
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitUntil(async () => Object.keys(await fakeBrowser.storage.local.get()).length > 0);
    return opened;
  };

  it('is opened when the extension is installed, and not once more with its storage still there', async () => {
    const opened = await install();
    await vi.waitUntil(() => opened.mock.calls.length === 1);
    expect(opened).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/welcome.html') });
    expect(await install()).not.toHaveBeenCalled();
  });

  it('stays closed after an update, whose news are kept for the popup', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    opened.mockClear();
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    await vi.waitUntil(async () => (await readNewsSeen()) === '0.1.0');
    expect(opened).not.toHaveBeenCalled();
  });
});
