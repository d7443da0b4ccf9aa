import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT, insert } from '@/tests/support/written';
import { applyChanges, DEFAULT_PROFILE, type ProfileChanges } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { openDatabase } from '@/utils/database/database';
import { pauseOf } from './pause-store';
import type { Posting } from './posting';
import { loadPosting, loadStoredAdvert, movePosting } from './posting-store';
import type { PostingState } from './transitions';
import { withdrawPosting } from './withdraw-posting';
import { createOutbox, type OutboxDependencies } from './worker';

const ID = '5f3a0c1e2b4d6f8091a2b3c4';
const ENDPOINT = DEFAULT_PROFILE.endpoint;
const FAR = Date.parse('2026-11-23T12:00:00Z');

const scheduleWake = vi.fn<OutboxDependencies['scheduleWake']>(async () => undefined);
const onPostingMoved = vi.fn<OutboxDependencies['onPostingMoved']>();
const onPostingLeftUnsent = vi.fn<OutboxDependencies['onPostingLeftUnsent']>();
const keepEvidence = vi.fn<OutboxDependencies['keepEvidence']>(async () => true);
const READY: OutboxDependencies = {
  pageChecksEnded: async () => true,
  readProfile: async () => DEFAULT_PROFILE,
  readCredentials: async () => ({ username: 'acme', password: 'secret' }),
  hasPermission: async () => true,
  isOnline: () => true,
  scheduleWake,
  onPostingMoved,
  onChangeMoved: () => undefined,
  onPostingLeftUnsent,
  onChangeLeftUnsent: () => undefined,
  evidence: async () => undefined,
  keepEvidence,
  keepMadeAdvert: async () => undefined,
  findMadeAdvert: async () => undefined,
};
const outboxWith = (lacking: Partial<OutboxDependencies> = {}) => createOutbox({ ...READY, ...lacking });

const board = vi.fn<typeof fetch>();
const answers = (status: number, body: unknown) =>
  board.mockImplementation(async () => new Response(JSON.stringify(body), { status }));

const statesOf = async (id: string) => (await loadPosting(id))?.moves.map(({ state }) => state);
const page = (number: number) => `https://a.example/${number}`;

async function inState(state: PostingState, outcome?: Posting['outcome']): Promise<string> {
  const { id } = await insert();
  const to = outcome ? { state, outcome } : { state };
  if (state === 'written') return id;
  if (['waiting', 'refused', 'sending'].includes(state)) await movePosting(id, 'written', to);
  else {
    await movePosting(id, 'written', { state: 'sending' });
    await movePosting(id, 'sending', to);
  }
  return id;
}

beforeEach(async () => {
  await emptyDatabase();
  board.mockReset();
  scheduleWake.mockClear();
  onPostingMoved.mockClear();
  onPostingLeftUnsent.mockClear();
  keepEvidence.mockClear();
  answers(201, { _id: ID });
  vi.stubGlobal('fetch', board);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('outbox: send', () => {
  it.each<[string, number, unknown, Posting['outcome']]>([
    ['accepted', 201, { _id: ID }, { state: 'accepted', jobId: ID }],
    ['refused', 404, {}, { state: 'refused', cause: 'address' }],
    ['unknown', 500, {}, { state: 'unknown', cause: 'server' }],
  ])('ends %s, and every state change is broadcast', async (state, status, body, outcome) => {
    answers(status, body);
    const { id } = await insert();
    expect(await outboxWith().send(id)).toBe(true);
    expect(await loadPosting(id)).toMatchObject({ state, outcome });
    expect(await statesOf(id)).toEqual(['written', 'sending', state]);
    expect(onPostingMoved.mock.calls.map(([posting]) => posting.state)).toEqual(['sending', state]);
  });

  it('an answer that the browser could not store at once is stored with the next look, and not lost', async () => {
    const { id } = await insert();
    board.mockImplementation(async () => {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
        throw new DOMException('Full', 'QuotaExceededError');
      });
      return new Response(JSON.stringify({ _id: ID }), { status: 201 });
    });
    const outbox = outboxWith();
    await expect(outbox.send(id)).rejects.toThrow('Full');
    expect(await loadPosting(id)).toMatchObject({ state: 'sending' });
    await outbox.sendPending();
    expect(await loadPosting(id)).toMatchObject({ state: 'accepted', outcome: { jobId: ID } });
    expect(onPostingMoved).toHaveBeenLastCalledWith(expect.objectContaining({ id, state: 'accepted' }));
    expect(board).toHaveBeenCalledOnce();
  });

  it('an answer that could not be stored is stored before the browser stops the worker, without another look', async () => {
    const { id } = await insert();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    board.mockImplementation(async () => {
      const refuse = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(refuse).mockImplementationOnce(refuse);
      return new Response(JSON.stringify({ _id: ID }), { status: 201 });
    });
    await outboxWith().sendPending();
    expect(await loadPosting(id)).toMatchObject({ state: 'sending' });
    const wake = Number(scheduleWake.mock.lastCall?.[0]);
    expect(wake - Date.now()).toBeGreaterThan(0);
    expect(wake - Date.now()).toBeLessThanOrEqual(30_000);
    await vi.advanceTimersByTimeAsync(20_000);
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(20_000);
    await vi.waitUntil(async () => (await loadPosting(id))?.state === 'accepted');
    expect(board).toHaveBeenCalledOnce();
  });

  it('a refusal is stored before what it tells of the board’s names, which may take seconds', async () => {
    answers(422, { _issues: { title: 'unknown field' }, _error: { code: 422, message: 'x' } });
    keepEvidence.mockImplementationOnce(() => new Promise(() => undefined));
    const { id } = await insert();
    expect(await outboxWith().send(id)).toBe(true);
    expect(await loadPosting(id)).toMatchObject({ state: 'refused', outcome: { cause: 'fields' } });
    expect(keepEvidence).toHaveBeenCalledExactlyOnceWith(ENDPOINT, {
      names: [{ name: 'title', says: 'unknown' }],
    });
  });

  it('sends the advert with the credentials of its account to the board’s address', async () => {
    const { id } = await insert();
    const credentials = vi.fn(READY.readCredentials);
    await outboxWith({ readCredentials: credentials }).send(id);
    expect(credentials).toHaveBeenCalledWith('a');
    expect(board).toHaveBeenCalledOnce();
    const [address, options] = board.mock.lastCall ?? [];
    expect(address).toBe(ENDPOINT);
    expect(JSON.parse(String(options?.body))).toMatchObject({
      username: 'acme',
      password: 'secret',
      title: 'Baker',
      core_skill: 'Retail',
    });
  });

  it('stores the sending state, the advert and the address before the request', async () => {
    const { id } = await insert();
    let before: unknown;
    board.mockImplementation(async () => {
      before = [(await loadPosting(id))?.state, (await loadStoredAdvert(id))?.frozen?.endpoint];
      return new Response('{}', { status: 201 });
    });
    await outboxWith().send(id);
    expect(before).toEqual(['sending', ENDPOINT]);
  });

  it('stores neither user name nor password', async () => {
    const { id } = await insert();
    await outboxWith().send(id);
    const database = await openDatabase();
    const all = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
    expect(JSON.stringify(all)).toContain('"title":"Baker"');
    expect(JSON.stringify(all)).not.toMatch(/secret|acme/u);
  });

  it('called several times at once makes one request, and all callers wait for it', async () => {
    const { id } = await insert();
    const outbox = outboxWith();
    expect(await Promise.all([outbox.send(id), outbox.send(id), outbox.send(id)])).toEqual([
      true,
      true,
      true,
    ]);
    expect(board).toHaveBeenCalledOnce();
    expect(await statesOf(id)).toEqual(['written', 'sending', 'accepted']);
  });

  it('makes one request even with two workers', async () => {
    const { id } = await insert();
    await Promise.all([outboxWith().send(id), outboxWith().send(id)]);
    expect(board).toHaveBeenCalledOnce();
    expect(await statesOf(id)).toEqual(['written', 'sending', 'accepted']);
  });

  it('sends one by one for an account, and in parallel for several', async () => {
    let running = 0;
    const most = { running: 0 };
    board.mockImplementation(async () => {
      running += 1;
      most.running = Math.max(most.running, running);
      await loadPosting('whatever');
      running -= 1;
      return new Response('{}', { status: 201 });
    });
    const postings = await Promise.all([1, 2, 3].map((number) => insert({ page: page(number) })));
    const outbox = outboxWith();
    await Promise.all(postings.map(({ id }) => outbox.send(id)));
    expect(board).toHaveBeenCalledTimes(3);
    expect(most.running).toBe(1);
    const other = await insert({ account: { id: 'b', label: 'Other' } });
    const one = await insert({ page: page(4) });
    await Promise.all([outbox.send(one.id), outbox.send(other.id)]);
    expect(most.running).toBe(2);
  });

  it.each<PostingState>(['sending', 'accepted', 'refused', 'unknown'])(
    'ignores a posting that is %s',
    async (state) => {
      const id = await inState(state);
      const before = await statesOf(id);
      expect(await outboxWith().send(id)).toBe(false);
      expect(board).not.toHaveBeenCalled();
      expect(await statesOf(id)).toEqual(before);
    },
  );

  it('ignores a missing or damaged posting', async () => {
    await (await openDatabase()).put('postings', { id: 'damaged', state: 'written' });
    expect(await outboxWith().send('another')).toBe(false);
    expect(await outboxWith().send('damaged')).toBe(false);
    expect(board).not.toHaveBeenCalled();
  });

  it('refuses an unreadable advert, and sends nothing', async () => {
    const { id } = await insert();
    await (await openDatabase()).delete('adverts', id);
    await outboxWith().send(id);
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(id)).toMatchObject({ outcome: { state: 'refused', cause: 'lost' } });
  });

  it('refuses without an account, and sends nothing', async () => {
    const { id } = await insert();
    expect(await outboxWith({ readCredentials: async () => undefined }).send(id)).toBe(true);
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(id)).toMatchObject({ outcome: { state: 'refused', cause: 'account' } });
  });

  it('checks permission for the address that it would send to', async () => {
    const hasPermission = vi.fn(async () => false);
    await outboxWith({ hasPermission }).send((await insert()).id);
    expect(hasPermission).toHaveBeenCalledExactlyOnceWith(ENDPOINT);
  });

  it.each<[string, Partial<OutboxDependencies>]>([
    ['profile', { readProfile: () => Promise.reject(new Error('no storage')) }],
    ['credentials', { readCredentials: () => Promise.reject(new Error('no storage')) }],
    ['permissions', { hasPermission: () => Promise.reject(new Error('no such pattern')) }],
  ])(
    'keeps the posting written if the %s cannot be read, and continues with the next',
    async (_name, broken) => {
      const [first, second] = [await insert(), await insert({ page: page(2) })];
      const outbox = outboxWith(broken);
      await expect(outbox.send(first.id)).rejects.toThrow();
      await expect(outbox.send(second.id)).rejects.toThrow();
      expect(board).not.toHaveBeenCalled();
      expect(await statesOf(first.id)).toEqual(['written']);
      expect(await outboxWith().send(first.id)).toBe(true);
    },
  );
});

describe('outbox: a posting that waits', () => {
  it.each<[string, Partial<OutboxDependencies>]>([
    ['permission', { hasPermission: async () => false }],
    ['offline', { isOnline: () => false }],
    ['locked', { readCredentials: async () => 'locked' }],
  ])('for “%s” is not sent, is stored once, and is sent when the cause is gone', async (cause, lacking) => {
    const { id } = await insert();
    await outboxWith(lacking).send(id);
    await outboxWith(lacking).sendPending();
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(id)).toMatchObject({ state: 'waiting', outcome: { cause } });
    expect(await statesOf(id)).toEqual(['written', 'waiting']);
    await outboxWith().sendPending();
    expect(board).toHaveBeenCalledOnce();
    expect(await statesOf(id)).toEqual(['written', 'waiting', 'sending', 'accepted']);
  });

  it.each<[string, Partial<OutboxDependencies>]>([
    ['permission', { hasPermission: async () => false }],
    ['offline', { isOnline: () => false }],
  ])('for “%s” needs no password, however often it is retried', async (_cause, lacking) => {
    const { id } = await insert();
    const credentials = vi.fn(READY.readCredentials);
    const outbox = outboxWith({ ...lacking, readCredentials: credentials });
    await outbox.send(id);
    await outbox.sendPending();
    await outbox.check('a');
    expect(credentials).not.toHaveBeenCalled();
  });

  it('is sent once the network is back, checked every minute, or once permission is granted', async () => {
    vi.useFakeTimers({ now: FAR, toFake: ['Date'] });
    const one = await insert();
    await outboxWith({ hasPermission: async () => false }).send(one.id);
    expect(scheduleWake).toHaveBeenLastCalledWith(undefined);
    await outboxWith({ isOnline: () => false }).sendPending();
    expect(scheduleWake).toHaveBeenLastCalledWith(new Date(FAR + 60_000));
  });

  it('for locked accounts also waits for the password of its own after all were removed', async () => {
    const id = await inState('waiting', { state: 'waiting', cause: 'locked' });
    await outboxWith({ readCredentials: async () => undefined }).sendPending();
    expect(await loadPosting(id)).toMatchObject({ state: 'waiting', outcome: { cause: 'locked' } });
    await outboxWith().sendPending();
    expect((await loadPosting(id))?.state).toBe('accepted');
  });

  it('until its closing date is refused, and not sent for a day on the board', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-09-14T22:30:00Z'), toFake: ['Date'] });
    const { id } = await insert({ advert: { ...ADVERT, closing_date: '2026-09-15' } });
    await outboxWith({ readCredentials: async () => 'locked' }).send(id);
    expect(await loadPosting(id)).toMatchObject({ state: 'waiting' });
    vi.setSystemTime('2026-09-14T23:10:00Z');
    await outboxWith().sendPending();
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(id)).toMatchObject({ outcome: { state: 'refused', cause: 'too-late' } });
  });

  it('can be cancelled, and is then never sent', async () => {
    const { id } = await insert();
    await outboxWith({ isOnline: () => false }).send(id);
    expect(await outboxWith().cancel(id)).toBe(true);
    await outboxWith().sendPending();
    expect(await outboxWith().send(id)).toBe(false);
    expect(board).not.toHaveBeenCalled();
    expect(await statesOf(id)).toEqual(['written', 'waiting', 'refused']);
  });
});

describe('outbox: after a 429', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: FAR, toFake: ['Date'] });
    answers(429, {});
  });

  const later = (ms: number) => vi.setSystemTime(FAR + ms);

  it('no password is needed during the pause', async () => {
    const { id } = await insert();
    await outboxWith().send(id);
    const credentials = vi.fn(READY.readCredentials);
    await outboxWith({ readCredentials: credentials }).sendPending();
    expect(credentials).not.toHaveBeenCalled();
  });

  it('the worker waits a minute, sets an alarm, and continues automatically', async () => {
    const { id } = await insert();
    const outbox = outboxWith();
    await outbox.send(id);
    const until = new Date(FAR + 60_000);
    expect(await loadPosting(id)).toMatchObject({
      state: 'waiting',
      outcome: { cause: 'rate-limit', until: until.toISOString() },
    });
    expect(scheduleWake).toHaveBeenLastCalledWith(until);
    answers(201, { _id: ID });
    later(59_999);
    await outbox.sendPending();
    expect(board).toHaveBeenCalledOnce();
    later(60_001);
    await outbox.sendPending();
    expect(board).toHaveBeenCalledTimes(2);
    expect(await loadPosting(id)).toMatchObject({ state: 'accepted' });
    expect(scheduleWake).toHaveBeenLastCalledWith(undefined);
  });

  it('nothing is sent for the account by any worker until the pause is over', async () => {
    const ids = [];
    for (const number of [1, 2, 3]) ids.push((await insert({ page: page(number) })).id);
    const outbox = outboxWith();
    await Promise.all(ids.map((id) => outbox.send(id)));
    expect(board).toHaveBeenCalledOnce();
    for (const id of ids) await outboxWith().send(id);
    expect(board).toHaveBeenCalledOnce();
    const states = await Promise.all(ids.map(async (id) => (await loadPosting(id))?.state));
    expect(states).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('other accounts can still send', async () => {
    await outboxWith().send((await insert()).id);
    answers(201, { _id: ID });
    const other = await insert({ account: { id: 'b', label: 'Other' } });
    await outboxWith().send(other.id);
    expect(await loadPosting(other.id)).toMatchObject({ state: 'accepted' });
  });

  it('the next pause is longer, and then only one waiting advert is tried', async () => {
    const ids = [];
    for (const number of [1, 2]) ids.push((await insert({ page: page(number) })).id);
    const outbox = outboxWith();
    await Promise.all(ids.map((id) => outbox.send(id)));
    expect(board).toHaveBeenCalledOnce();
    later(60_001);
    await outboxWith().sendPending();
    expect(board).toHaveBeenCalledTimes(2);
    expect(await pauseOf('a')).toMatchObject({ until: new Date(FAR + 60_001 + 120_000).toISOString() });
    const untils = await Promise.all(
      ids.map(async (id) => {
        const outcome = (await loadPosting(id))?.outcome;
        return outcome?.state === 'waiting' && outcome.until;
      }),
    );
    expect(new Set(untils)).toEqual(new Set([new Date(FAR + 180_001).toISOString()]));
  });
});

describe('outbox: the request to the board', () => {
  const CHANGED: ProfileChanges = {
    name: 'Other',
    dateFormat: 'DD/MM/YYYY',
    keys: { title: 'job_title', closing_date: 'closes' },
    extra: [{ key: 'source', value: 'Pay to register' }],
  };
  const FROZEN_PROFILE = applyChanges({ extra: [{ key: 'from', value: 'us' }] });
  const advert = { ...ADVERT, closing_date: '2026-12-01' };
  const press = () => insert({ advert, frozen: freezeRequest(advert, FROZEN_PROFILE) });
  const changed = { readProfile: async () => applyChanges(CHANGED) };
  const received = () => board.mock.calls.map(([, options]) => JSON.parse(String(options?.body)));
  const FROZEN = { ...freezeRequest(advert, FROZEN_PROFILE).body, username: 'acme', password: 'secret' };

  it.each<[string, Partial<OutboxDependencies>]>([
    ['the network', { isOnline: () => false }],
    ['permission', { hasPermission: async () => false }],
    ['the lock', { readCredentials: async () => 'locked' }],
  ])('after waiting for %s is exactly what was frozen, despite later changes', async (_name, lacking) => {
    const { id } = await press();
    await outboxWith(lacking).send(id);
    // Another worker, as after a restart.
    await outboxWith({ ...changed, ...lacking }).sendPending();
    await outboxWith(changed).sendPending();
    expect(received()).toEqual([FROZEN]);
  });

  it('after the pause of a 429 is exactly what was frozen', async () => {
    vi.useFakeTimers({ now: FAR, toFake: ['Date'] });
    answers(429, {});
    const { id } = await press();
    await outboxWith().send(id);
    answers(201, { _id: ID });
    vi.setSystemTime(FAR + 60_001);
    await outboxWith(changed).sendPending();
    expect(received()).toEqual([FROZEN, FROZEN]);
  });

  it('is exactly what was frozen after another one in the queue', async () => {
    const first = await insert({ page: page(1) });
    const { id } = await press();
    let profile = DEFAULT_PROFILE;
    const outbox = outboxWith({ readProfile: async () => profile });
    board.mockImplementation(async () => {
      profile = applyChanges(CHANGED);
      return new Response('{}', { status: 201 });
    });
    await Promise.all([outbox.send(first.id), outbox.send(id)]);
    expect(received()[1]).toEqual(FROZEN);
  });

  it('is exactly what was frozen if the popup reached no worker', async () => {
    await press();
    await outboxWith(changed).sendPending();
    expect(received()).toEqual([FROZEN]);
  });

  it.each<[string, Partial<OutboxDependencies>]>([
    ['at once', {}],
    ['after it waited for the network', { isOnline: () => false }],
    ['after it waited for the lock', { readCredentials: async () => 'locked' }],
    ['after it waited for permission', { hasPermission: async () => false }],
  ])('is not made if the board’s address has changed since: %s', async (_name, lacking) => {
    const { id } = await press();
    if (Object.keys(lacking).length > 0) await outboxWith(lacking).send(id);
    const elsewhere = {
      readProfile: async () => applyChanges({ endpoint: 'https://other.example/api/job' }),
    };
    await outboxWith(elsewhere).send(id);
    expect(await loadPosting(id)).toMatchObject({
      state: 'refused',
      outcome: { state: 'refused', cause: 'address-changed' },
    });
    await outboxWith().sendPending();
    expect(board).not.toHaveBeenCalled();
  });

  it.each(['written', 'waiting'] as const)(
    'is not made if the sent advert is unknown, as with an old posting that is %s',
    async (state) => {
      const id = await inState(state, { state: 'waiting', cause: 'offline' });
      const sent = freezeRequest(ADVERT, DEFAULT_PROFILE);
      await (await openDatabase()).put('adverts', { id, advert: ADVERT, sent });
      await outboxWith().sendPending();
      expect(board).not.toHaveBeenCalled();
      expect(await loadPosting(id)).toMatchObject({ outcome: { state: 'refused', cause: 'not-frozen' } });
    },
  );
});

describe('resolveUnknown', () => {
  it.each([
    [true, undefined, { state: 'accepted', settled: true }],
    [true, ID, { state: 'accepted', settled: true, jobId: ID }],
    [false, undefined, { state: 'refused', cause: 'not-there' }],
  ])('accepts the recruiter’s answer that it was posted: %s, %s', async (there, jobId, outcome) => {
    const id = await inState('unknown', { state: 'unknown', cause: 'server' });
    expect(await outboxWith().resolveUnknown(id, there, jobId)).toBe(true);
    const posting = await loadPosting(id);
    expect(posting?.state).toBe(outcome.state);
    expect(posting?.outcome).toEqual(outcome);
  });

  it.each<PostingState>(['written', 'sending', 'waiting', 'accepted', 'refused'])(
    'changes nothing that is %s',
    async (state) => {
      const id = await inState(state);
      expect(await outboxWith().resolveUnknown(id, true)).toBe(false);
      expect((await loadPosting(id))?.state).toBe(state);
    },
  );

  it('accepts one answer only', async () => {
    const id = await inState('unknown');
    const outbox = outboxWith();
    expect(await Promise.all([outbox.resolveUnknown(id, true), outbox.resolveUnknown(id, false)])).toEqual([
      true,
      false,
    ]);
    expect((await loadPosting(id))?.state).toBe('accepted');
  });
});

describe('outbox: a posting left by an earlier worker', () => {
  it('while being sent becomes unknown, and is not sent', async () => {
    const sending = await inState('sending');
    await outboxWith().recover();
    await outboxWith().sendPending();
    expect(await loadPosting(sending)).toMatchObject({
      state: 'unknown',
      outcome: { state: 'unknown', cause: 'interrupted' },
    });
    expect(board).not.toHaveBeenCalled();
  });

  it('is sent if it was just written; an older one waits for the recruiter', async () => {
    const old = await insert({ page: page(2) }, new Date(Date.now() - 61_000));
    const fresh = await insert({ page: page(1) });
    await outboxWith().sendPending();
    expect(board).toHaveBeenCalledOnce();
    expect((await loadPosting(fresh.id))?.state).toBe('accepted');
    expect((await loadPosting(old.id))?.state).toBe('written');
    expect(onPostingLeftUnsent.mock.calls).toEqual([[expect.objectContaining({ id: old.id })]]);
  });

  it('is not told as left while it waits in the queue of its account', async () => {
    let answer: (response: Response) => void = () => undefined;
    board.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const first = await insert({ page: page(1) });
    const queued = await insert({ page: page(2) });
    const outbox = outboxWith();
    const sent = [outbox.send(first.id), outbox.send(queued.id)];
    await vi.waitUntil(() => board.mock.calls.length === 1);
    vi.useFakeTimers({ now: Date.parse(queued.writtenAt) + 61_000, toFake: ['Date'] });
    await outbox.sendPending();
    expect((await loadPosting(queued.id))?.state).toBe('written');
    expect(onPostingLeftUnsent).not.toHaveBeenCalled();
    answer(new Response(JSON.stringify({ _id: ID }), { status: 201 }));
    await Promise.all(sent);
    expect((await loadPosting(queued.id))?.state).toBe('accepted');
  });

  it('waits for the recruiter if it was written by a clock that was ahead: nobody knows how old it is', async () => {
    const { id } = await insert({}, new Date(Date.now() + 60 * 60_000));
    await outboxWith().sendPending();
    expect(board).not.toHaveBeenCalled();
    expect((await loadPosting(id))?.state).toBe('written');
  });

  describe('while a popup compares a posting with its page', () => {
    const held = () => {
      let end: () => void = () => undefined;
      const isOver = new Promise<void>((resolve) => {
        end = resolve;
      });
      const outbox = outboxWith({ pageChecksEnded: () => isOver.then(() => true) });
      return { outbox, end: () => end() };
    };

    it('is sent when that has ended, and what waits at once', async () => {
      const fresh = await insert({ page: page(1) });
      const waiting = await inState('waiting', { state: 'waiting', cause: 'offline' });
      const { outbox, end } = held();
      const looked = outbox.sendPending();
      await vi.waitUntil(async () => (await loadPosting(waiting))?.state === 'accepted');
      expect((await loadPosting(fresh.id))?.state).toBe('written');
      end();
      await looked;
      expect((await loadPosting(fresh.id))?.state).toBe('accepted');
    });

    it('is not sent if the popup withdraws it', async () => {
      const fresh = await insert({ page: page(1) });
      const { outbox, end } = held();
      const looked = outbox.sendPending();
      await withdrawPosting(fresh.id);
      end();
      await looked;
      expect(board).not.toHaveBeenCalled();
    });

    it('is sent once, whether the popup or the worker is first', async () => {
      const fresh = await insert({ page: page(1) });
      const { outbox, end } = held();
      const looked = [outbox.sendPending(), outbox.sendPending()];
      end();
      await Promise.all([...looked, outbox.send(fresh.id)]);
      expect(await outbox.send(fresh.id)).toBe(false);
      expect(board).toHaveBeenCalledOnce();
    });

    it('is left to the recruiter if that takes too long', async () => {
      const fresh = await insert({ page: page(1) });
      await outboxWith({ pageChecksEnded: async () => false }).sendPending();
      expect((await loadPosting(fresh.id))?.state).toBe('written');
      expect(onPostingLeftUnsent).not.toHaveBeenCalled();
      expect(scheduleWake).toHaveBeenLastCalledWith(new Date(Date.parse(fresh.writtenAt) + 60_000));
      vi.useFakeTimers({ now: Date.parse(fresh.writtenAt) + 60_000, toFake: ['Date'] });
      await outboxWith().sendPending();
      expect(onPostingLeftUnsent).toHaveBeenCalledOnce();
      expect(board).not.toHaveBeenCalled();
    });
  });

  it('resumed during a request does not accept the late answer as certain', async () => {
    const { id } = await insert();
    const outbox = outboxWith();
    board.mockImplementation(async () => {
      await outbox.recover();
      return new Response('{}', { status: 201 });
    });
    expect(await outbox.send(id)).toBe(false);
    expect((await loadPosting(id))?.state).toBe('unknown');
  });
});

describe('cancel', () => {
  it('cancels a posting that was only written, which is then never sent', async () => {
    const { id } = await insert();
    expect(await outboxWith().cancel(id)).toBe(true);
    expect(await outboxWith().send(id)).toBe(false);
    expect(await statesOf(id)).toEqual(['written', 'refused']);
    expect(board).not.toHaveBeenCalled();
  });

  it('cancels one that waits in the queue', async () => {
    const [first, second] = [await insert({ page: page(1) }), await insert({ page: page(2) })];
    const outbox = outboxWith();
    let isCancelled = false;
    board.mockImplementation(async () => {
      isCancelled = await outbox.cancel(second.id);
      return new Response('{}', { status: 201 });
    });
    await Promise.all([outbox.send(first.id), outbox.send(second.id)]);
    expect(isCancelled).toBe(true);
    expect(board).toHaveBeenCalledOnce();
    expect(await statesOf(second.id)).toEqual(['written', 'refused']);
  });

  it.each<PostingState>(['sending', 'accepted', 'unknown', 'refused'])(
    'ignores a posting that is %s',
    async (state) => {
      const id = await inState(state);
      expect(await outboxWith().cancel(id)).toBe(false);
      expect((await loadPosting(id))?.state).toBe(state);
    },
  );
});
