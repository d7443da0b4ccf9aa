import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { JOB, posted } from '@/tests/support/posted';
import { ADVERT, insert } from '@/tests/support/written';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import { applyChanges, DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { type Change, newChange } from './change';
import { changesOf, insertChange, loadChange } from './change-store';
import { currentAdvert } from './current-advert';
import { deleteFinished, deletePosting } from './delete-postings';
import { loadPosting } from './posting-store';
import { createOutbox, type OutboxDependencies } from './worker';

const TOMORROW = addDays(todayInLondon(), 1);

const changeMoved = vi.fn<OutboxDependencies['onChangeMoved']>();
const changeLeftUnsent = vi.fn<OutboxDependencies['onChangeLeftUnsent']>();
const READY: OutboxDependencies = {
  pageChecksEnded: async () => true,
  readProfile: async () => DEFAULT_PROFILE,
  readCredentials: async () => ({ username: 'acme', password: 'secret' }),
  hasPermission: async () => true,
  isOnline: () => true,
  scheduleWake: async () => undefined,
  onPostingMoved: () => undefined,
  onChangeMoved: changeMoved,
  onPostingLeftUnsent: () => undefined,
  onChangeLeftUnsent: changeLeftUnsent,
  evidence: async () => undefined,
  keepEvidence: async () => true,
  keepMadeAdvert: async () => undefined,
  findMadeAdvert: async () => undefined,
};
const outboxWith = (lacking: Partial<OutboxDependencies> = {}) => createOutbox({ ...READY, ...lacking });

const board = vi.fn<typeof fetch>();
const answers = (status: number, body: unknown) =>
  board.mockImplementation(async () => new Response(JSON.stringify(body), { status }));

async function change(willBe: Change['willBe'] = { title: 'Head baker' }, now?: Date): Promise<Change> {
  const posting = await posted({ page: `https://a.example/${crypto.randomUUID()}` });
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const written = newChange(
    { kind: 'edit', posting, job: JOB, was: { title: 'Baker' }, willBe, frozen },
    now,
  );
  if (!(await insertChange(written))) throw new Error('It was not inserted');
  return written;
}

const statesOf = async ({ id }: Change) => (await loadChange(id))?.moves.map(({ state }) => state);
const outcomeOf = async ({ id }: Change) => (await loadChange(id))?.outcome;
const versionOf = async ({ posting }: Change) => (await loadPosting(posting))?.outcome;

beforeEach(async () => {
  await emptyDatabase();
  board.mockReset();
  changeMoved.mockClear();
  changeLeftUnsent.mockClear();
  answers(200, { _id: JOB.id, _etag: '2b' });
  vi.stubGlobal('fetch', board);
});

afterEach(() => vi.unstubAllGlobals());

describe('change: sent', () => {
  it('by PATCH to the job’s address, the version bare in If-Match, the changed keys and the account in the body', async () => {
    const { id } = await change({ title: 'Head baker', specialisms: ['Baker'] });
    expect(await outboxWith().sendChange(id)).toBe(true);
    const [address, options] = board.mock.lastCall ?? [];
    expect(address).toBe(`${DEFAULT_PROFILE.endpoint}/${JOB.id}`);
    expect(options?.method).toBe('PATCH');
    expect(options?.headers).toEqual({ 'Content-Type': 'application/json', 'If-Match': JOB.etag });
    expect(JSON.parse(String(options?.body))).toEqual({
      title: 'Head baker',
      specialism: 'Baker',
      username: 'acme',
      password: 'secret',
    });
  });

  it('is sending before the request, and each state is broadcast', async () => {
    const written = await change();
    let before: unknown;
    board.mockImplementation(async () => {
      before = (await loadChange(written.id))?.state;
      return new Response(JSON.stringify({ _id: JOB.id, _etag: '2b' }), { status: 200 });
    });
    await outboxWith().sendChange(written.id);
    expect(before).toBe('sending');
    expect(changeMoved.mock.calls.map(([{ state }]) => state)).toEqual(['sending', 'accepted']);
  });

  it('several times at once makes one request', async () => {
    const { id } = await change();
    const outbox = outboxWith();
    await Promise.all([outbox.sendChange(id), outbox.sendChange(id), outbox.sendPending()]);
    expect(board).toHaveBeenCalledOnce();
  });

  it('waits its turn behind a posting of its account: a 429 stops both', async () => {
    const { id } = await insert();
    const waiting = await change();
    answers(429, {});
    const outbox = outboxWith();
    await Promise.all([outbox.send(id), outbox.sendChange(waiting.id)]);
    expect(board).toHaveBeenCalledOnce();
    expect(await outcomeOf(waiting)).toMatchObject({ state: 'waiting', cause: 'rate-limit' });
  });
});

describe('change: accepted', () => {
  it('gives the posting the new version and values with the same write', async () => {
    const written = await change({ title: 'Head baker', closing_date: TOMORROW });
    await outboxWith().sendChange(written.id);
    expect(await loadPosting(written.posting)).toMatchObject({
      title: 'Head baker',
      closingDate: TOMORROW,
      match: { vacancy: 'head baker|g2' },
      outcome: { state: 'accepted', jobId: JOB.id, etag: '2b' },
    });
    expect(currentAdvert(ADVERT, await changesOf(written.posting))).toEqual({
      ...ADVERT,
      title: 'Head baker',
      closing_date: TOMORROW,
    });
  });

  it('without a version leaves none, so that nothing is sent for an old one', async () => {
    const written = await change();
    answers(200, { _id: JOB.id });
    await outboxWith().sendChange(written.id);
    expect(await versionOf(written)).toEqual({ state: 'accepted', jobId: JOB.id });
  });
});

describe('change: not accepted', () => {
  it.each([
    [412, { _error: { code: 412, message: "Client and server etags don't match" } }],
    [428, 'Client and server etags do not match'],
  ])('%d: the version is dead, the values stay', async (status, body) => {
    const written = await change();
    answers(status, body);
    await outboxWith().sendChange(written.id);
    expect(await outcomeOf(written)).toEqual({ state: 'refused', cause: 'changed-elsewhere' });
    expect(await loadPosting(written.posting)).toMatchObject({ title: 'Baker' });
    expect(await versionOf(written)).toEqual({ state: 'accepted', jobId: JOB.id });
  });

  it('refused fields leave the version as it was', async () => {
    const written = await change();
    answers(422, { _issues: { title: 'max length is 5' } });
    await outboxWith().sendChange(written.id);
    expect(await outcomeOf(written)).toMatchObject({ state: 'refused', cause: 'fields' });
    expect(await versionOf(written)).toMatchObject({ etag: JOB.etag });
  });

  it('that is refused tells of the board’s names, as a posting does', async () => {
    answers(422, { _issues: { title: 'unknown field' }, _error: { code: 422, message: 'x' } });
    const keepEvidence = vi.fn<OutboxDependencies['keepEvidence']>(async () => true);
    const { id } = await change();
    await outboxWith({ keepEvidence }).sendChange(id);
    expect(keepEvidence).toHaveBeenCalledExactlyOnceWith(DEFAULT_PROFILE.endpoint, {
      names: [{ name: 'title', says: 'unknown' }],
    });
  });

  it('that is refused is stored before what it tells of the board’s names, which may take seconds', async () => {
    answers(422, { _issues: { title: 'unknown field' }, _error: { code: 422, message: 'x' } });
    const written = await change();
    const keepEvidence = () => new Promise<boolean>(() => undefined);
    expect(await outboxWith({ keepEvidence }).sendChange(written.id)).toBe(true);
    expect(await outcomeOf(written)).toMatchObject({ state: 'refused', cause: 'fields' });
  });

  it('an error of the server makes it unknown, and it is never sent again by itself', async () => {
    const written = await change();
    answers(502, '<h1>Bad gateway</h1>');
    const outbox = outboxWith();
    await outbox.sendChange(written.id);
    await outbox.sendPending();
    await outbox.sendChange(written.id);
    expect(await statesOf(written)).toEqual(['written', 'sending', 'unknown']);
    expect(board).toHaveBeenCalledOnce();
  });

  it('interrupted, it is unknown, and not sent again', async () => {
    const written = await change();
    board.mockImplementation(() => new Promise(() => undefined));
    outboxWith().sendChange(written.id);
    await vi.waitFor(() => expect(board).toHaveBeenCalledOnce());
    const next = outboxWith();
    await next.recover();
    await next.sendPending();
    expect(await outcomeOf(written)).toEqual({ state: 'unknown', cause: 'interrupted' });
    expect(board).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<OutboxDependencies>, string]>([
    ['offline', { isOnline: () => false }, 'offline'],
    ['without permission', { hasPermission: async () => false }, 'permission'],
    ['locked', { readCredentials: async () => 'locked' }, 'locked'],
  ])('%s, it waits and is sent later by itself', async (_case, lacking, cause) => {
    const written = await change();
    await outboxWith(lacking).sendChange(written.id);
    expect(await outcomeOf(written)).toMatchObject({ state: 'waiting', cause });
    expect(board).not.toHaveBeenCalled();
    await outboxWith().sendPending();
    expect(await statesOf(written)).toEqual(['written', 'waiting', 'sending', 'accepted']);
  });

  it('to another board than that of the settings it is not sent', async () => {
    const written = await change();
    const profile = async () => applyChanges({ endpoint: 'https://other.example/api/job' });
    await outboxWith({ readProfile: profile }).sendChange(written.id);
    expect(await outcomeOf(written)).toEqual({ state: 'refused', cause: 'address-changed' });
    expect(board).not.toHaveBeenCalled();
  });

  it('with a closing date that came while it waited it is not sent', async () => {
    const written = await change({ closing_date: todayInLondon() });
    await outboxWith().sendChange(written.id);
    expect(await outcomeOf(written)).toEqual({ state: 'refused', cause: 'too-late' });
    expect(board).not.toHaveBeenCalled();
  });

  it('cancelled while it waited, it is never sent', async () => {
    const written = await change();
    const offline = outboxWith({ isOnline: () => false });
    await offline.sendChange(written.id);
    expect(await offline.cancelChange(written.id)).toBe(true);
    await outboxWith().sendPending();
    expect(await outcomeOf(written)).toEqual({ state: 'refused', cause: 'withdrawn' });
    expect(board).not.toHaveBeenCalled();
  });
});

describe('change: resolved by the recruiter', () => {
  async function unknown(): Promise<Change> {
    const written = await change();
    answers(500, '');
    await outboxWith().sendChange(written.id);
    return written;
  }

  it('it went through: its values count, and no version is known', async () => {
    const written = await unknown();
    expect(await outboxWith().resolveChange(written.id, true)).toBe(true);
    expect(await loadPosting(written.posting)).toMatchObject({
      title: 'Head baker',
      outcome: { state: 'accepted', jobId: JOB.id },
    });
    expect(await versionOf(written)).not.toHaveProperty('etag');
  });

  it('it did not: the advert is as it was, and the version is still known', async () => {
    const written = await unknown();
    expect(await outboxWith().resolveChange(written.id, false)).toBe(true);
    expect(await loadPosting(written.posting)).toMatchObject({ title: 'Baker' });
    expect(await versionOf(written)).toMatchObject({ etag: JOB.etag });
  });

  it('once only', async () => {
    const written = await unknown();
    const outbox = outboxWith();
    expect(
      await Promise.all([outbox.resolveChange(written.id, true), outbox.resolveChange(written.id, false)]),
    ).toEqual([true, false]);
  });
});

describe('change: its posting', () => {
  const again = async ({ posting: id, willBe, frozen, job }: Change, part: Partial<Change> = {}) => {
    const posting = await loadPosting(id);
    if (!posting) throw new Error('There is no posting');
    return { ...newChange({ kind: 'edit', posting, job, was: {}, willBe, frozen }), ...part };
  };

  it('has one open change at a time', async () => {
    const written = await change();
    expect(await insertChange(await again(written))).toBe(false);
  });

  it('takes no change of an old version', async () => {
    const written = await change();
    await outboxWith().sendChange(written.id);
    expect(await insertChange(await again(written))).toBe(false);
    expect(await insertChange(await again(written, { job: { ...JOB, etag: '2b' } }))).toBe(true);
  });

  it('is deleted with its changes, and not while one is unfinished', async () => {
    const written = await change();
    expect(await deletePosting(written.posting)).toBe(false);
    expect(await deleteFinished()).toEqual([]);
    await outboxWith().sendChange(written.id);
    expect(await deletePosting(written.posting)).toBe(true);
    expect(await loadChange(written.id)).toBeUndefined();
  });
});

it('change: one that was never sent, and no longer is by itself, is told', async () => {
  const left = await change(undefined, new Date(Date.now() - 61_000));
  await outboxWith().sendPending();
  expect(changeLeftUnsent.mock.calls).toEqual([[expect.objectContaining({ id: left.id })]]);
  expect(board).not.toHaveBeenCalled();
});
