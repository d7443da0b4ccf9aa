import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges } from '@/utils/board/profile';
import { openDatabase } from '@/utils/database/database';
import { type Posting, writePosting } from './posting';
import { insertPosting, loadPosting, movePosting } from './store';
import { type OutboxNeeds, recover, send, settle, withdraw } from './worker';

const ID = '5f3a0c1e2b4d6f8091a2b3c4';
const ENDPOINT = 'https://board.example/api/job';

const READY: OutboxNeeds = {
  profile: async () => applyChanges({ endpoint: ENDPOINT }),
  credentials: async () => ({ username: 'acme', password: 'secret' }),
  permitted: async () => true,
  online: () => true,
};

const board = vi.fn<typeof fetch>();
const answers = (status: number, body: unknown) =>
  board.mockImplementation(async () => new Response(JSON.stringify(body), { status }));

async function written(): Promise<Posting> {
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
    { id: 'account-1', label: 'Acme' },
  );
  await insertPosting(posting);
  return posting;
}

const statesOf = async (id: string) => (await loadPosting(id))?.moves.map(({ state }) => state);

beforeEach(async () => {
  const database = await openDatabase();
  await Promise.all([database.clear('postings'), database.clear('damaged')]);
  board.mockReset();
  answers(201, { _id: ID });
  vi.stubGlobal('fetch', board);
});

afterEach(() => vi.unstubAllGlobals());

describe('send', () => {
  it.each<[string, number, unknown, Posting['outcome']]>([
    ['accepted', 201, { _id: ID }, { state: 'accepted', jobId: ID }],
    ['refused', 404, {}, { state: 'refused', cause: 'address' }],
    ['unknown', 500, {}, { state: 'unknown', cause: 'server' }],
  ])('ends %s', async (state, status, body, outcome) => {
    answers(status, body);
    const { id } = await written();
    expect(await send(id, READY)).toBe(true);
    expect(await loadPosting(id)).toMatchObject({ state, outcome });
    expect(await statesOf(id)).toEqual(['written', 'sending', state]);
  });

  it('sends the advert with the credentials of its account to the board’s address', async () => {
    const { id } = await written();
    const credentials = vi.fn(READY.credentials);
    await send(id, { ...READY, credentials });
    expect(credentials).toHaveBeenCalledWith('account-1');
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

  it('has written down that it is sending before anything leaves', async () => {
    const { id } = await written();
    let stateWhenSent: string | undefined;
    board.mockImplementation(async () => {
      stateWhenSent = (await loadPosting(id))?.state;
      return new Response('{}', { status: 201 });
    });
    await send(id, READY);
    expect(stateWhenSent).toBe('sending');
  });

  it('keeps no password with the posting', async () => {
    const { id } = await written();
    await send(id, READY);
    expect(JSON.stringify(await loadPosting(id))).not.toContain('secret');
  });

  it('called by several at once makes one request', async () => {
    const { id } = await written();
    const sent = await Promise.all([send(id, READY), send(id, READY), send(id, READY)]);
    expect(sent.filter(Boolean)).toHaveLength(1);
    expect(board).toHaveBeenCalledOnce();
    expect(await statesOf(id)).toEqual(['written', 'sending', 'accepted']);
  });

  it.each(['sending', 'accepted', 'refused', 'unknown'] as const)(
    'leaves a posting alone that is %s',
    async (state) => {
      const { id } = await written();
      await movePosting(id, 'written', { state });
      expect(await send(id, READY)).toBe(false);
      expect(board).not.toHaveBeenCalled();
      expect(await statesOf(id)).toEqual(['written', state]);
    },
  );

  it('does nothing for a posting that is not there, or is damaged', async () => {
    await (await openDatabase()).put('postings', { id: 'damaged', state: 'written' });
    expect(await send('another', READY)).toBe(false);
    expect(await send('damaged', READY)).toBe(false);
    expect(board).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<OutboxNeeds>]>([
    ['account', { credentials: async () => undefined }],
    ['permission', { permitted: async () => false }],
    ['offline', { online: () => false }],
  ])('is refused with the cause “%s”, and nothing is sent', async (cause, lacking) => {
    const { id } = await written();
    expect(await send(id, { ...READY, ...lacking })).toBe(true);
    expect(board).not.toHaveBeenCalled();
    expect(await loadPosting(id)).toMatchObject({ state: 'refused', outcome: { state: 'refused', cause } });
  });

  it('asks for permission for the address that it would send to', async () => {
    const permitted = vi.fn(async () => false);
    await send((await written()).id, { ...READY, permitted });
    expect(permitted).toHaveBeenCalledExactlyOnceWith(ENDPOINT);
  });

  it.each<[string, Partial<OutboxNeeds>]>([
    ['profile', { profile: () => Promise.reject(new Error('no storage')) }],
    ['credentials', { credentials: () => Promise.reject(new Error('no storage')) }],
    ['permissions', { permitted: () => Promise.reject(new Error('no such pattern')) }],
  ])('leaves the posting written where the %s cannot be read', async (_name, broken) => {
    const { id } = await written();
    await expect(send(id, { ...READY, ...broken })).rejects.toThrow();
    expect(board).not.toHaveBeenCalled();
    expect(await statesOf(id)).toEqual(['written']);
    expect(await send(id, READY)).toBe(true);
  });
});

describe('settle', () => {
  it.each([
    [true, { state: 'accepted' }],
    [false, { state: 'refused', cause: 'not-there' }],
  ])('takes the recruiter’s word that it is there: %s', async (there, outcome) => {
    const { id } = await written();
    await movePosting(id, 'written', { state: 'unknown', outcome: { state: 'unknown', cause: 'server' } });
    expect(await settle(id, there)).toBe(true);
    expect(await loadPosting(id)).toMatchObject({ state: outcome.state, outcome });
  });

  it.each(['written', 'sending', 'accepted', 'refused'] as const)(
    'changes nothing that is %s',
    async (state) => {
      const { id } = await written();
      if (state !== 'written') await movePosting(id, 'written', { state });
      expect(await settle(id, true)).toBe(false);
      expect((await loadPosting(id))?.state).toBe(state);
    },
  );

  it('is taken once', async () => {
    const { id } = await written();
    await movePosting(id, 'written', { state: 'unknown' });
    expect(await Promise.all([settle(id, true), settle(id, false)])).toEqual([true, false]);
    expect((await loadPosting(id))?.state).toBe('accepted');
  });
});

describe('recover', () => {
  it('calls what a stopped worker was sending unknown, and sends nothing', async () => {
    const [sending, waiting] = [await written(), await written()];
    await movePosting(sending.id, 'written', { state: 'sending' });
    await recover();
    expect(await loadPosting(sending.id)).toMatchObject({
      state: 'unknown',
      outcome: { state: 'unknown', cause: 'interrupted' },
    });
    expect((await loadPosting(waiting.id))?.state).toBe('written');
    expect(board).not.toHaveBeenCalled();
  });

  it('during a request keeps the later answer from being taken for sure', async () => {
    const { id } = await written();
    board.mockImplementation(async () => {
      await recover();
      return new Response('{}', { status: 201 });
    });
    expect(await send(id, READY)).toBe(false);
    expect((await loadPosting(id))?.state).toBe('unknown');
  });
});

describe('withdraw', () => {
  it('gives up a posting that was only written, which is then never sent', async () => {
    const { id } = await written();
    expect(await withdraw(id)).toBe(true);
    expect(await send(id, READY)).toBe(false);
    expect(await statesOf(id)).toEqual(['written', 'refused']);
    expect(board).not.toHaveBeenCalled();
  });

  it('leaves alone what was sent', async () => {
    const { id } = await written();
    answers(201, { _id: ID });
    await send(id, READY);
    expect(await withdraw(id)).toBe(false);
    expect((await loadPosting(id))?.state).toBe('accepted');
  });
});
