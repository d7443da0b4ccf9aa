import 'fake-indexeddb/auto';
import { literal, type } from 'superstruct';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT, insert } from '@/tests/support/written';
import { openDatabase } from '@/utils/database/database';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, loadStoredAdvert, movePosting, postingsOf } from '@/utils/outbox/posting-store';
import { isFresh } from '@/utils/outbox/transitions';
import { isValid } from '@/utils/validation/is-valid';
import { OutboxModel } from './models/outbox';
import { cancelFromOutbox, loadOutbox, markAsPosted } from './outbox';
import { sendAgain } from './send-again';

const TODAY = '2026-11-23';
const PAGE = 'https://a.example/job';
const REFERRED = { ...ADVERT, reference: 'R-7' };

async function unknown(part: Parameters<typeof insert>[0] = {}, now?: Date): Promise<Posting> {
  const { id } = await insert(part, now);
  await movePosting(id, 'written', { state: 'sending' });
  const outcome = { state: 'unknown' as const, cause: 'timeout' as const };
  const moved = await movePosting(id, 'sending', { state: 'unknown', outcome });
  if (!moved) throw new Error('It did not move');
  return moved;
}

let worker: ReturnType<typeof startWorker>;

const asked = (type: string) => worker.asked.filter((message) => message.type === type);
const latest = async () => (await postingsOf(PAGE, ACME.id)).at(-1);

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  await worker.saveAccount(ACME);
});

afterEach(() => vi.unstubAllGlobals());

it('outbox model: lists unfinished postings, and keeps those visible that finish meanwhile', async () => {
  const { id } = await insert();
  const outbox = new OutboxModel();
  await loadOutbox(outbox);
  expect(outbox.openCount.value).toBe(1);
  await movePosting(id, 'written', { state: 'refused', outcome: { state: 'refused', cause: 'withdrawn' } });
  await loadOutbox(outbox);
  expect(outbox.openCount.value).toBe(0);
  expect(outbox.postings.value?.map(({ state }) => state)).toEqual(['refused']);
});

it('outbox model: knows how long a written posting may still be with the worker', async () => {
  const old = await insert({ page: 'https://b.example/' }, new Date(Date.now() - 61_000));
  const young = await insert();
  const outbox = new OutboxModel();
  await loadOutbox(outbox);
  expect(isFresh(old, outbox.now.value)).toBe(false);
  expect(isFresh(young, outbox.now.value)).toBe(true);
  expect(outbox.freshUntil.value).toBe(Date.parse(young.writtenAt) + 60_000);
});

it('outbox model: reports that a posting couldn’t be cancelled', async () => {
  const { id } = await insert();
  await movePosting(id, 'written', { state: 'sending' });
  const outbox = new OutboxModel();
  await cancelFromOutbox(outbox, id);
  expect(asked('cancel-posting')).toHaveLength(1);
  expect(outbox.statuses.value.get(id)).toContain('couldn’t be cancelled');
});

it.each([
  ['', { state: 'accepted', settled: true }],
  ['5f3a', { state: 'accepted', settled: true, jobId: '5f3a' }],
])('outbox model: resolves as posted with the job id if there is one: %j', async (jobId, outcome) => {
  const { id } = await unknown();
  await markAsPosted(new OutboxModel(), id, jobId);
  expect((await loadPosting(id))?.outcome).toEqual(outcome);
});

it('outbox model: reports that an answer was not recorded', async () => {
  const { id } = await unknown();
  worker.isReachable = false;
  const outbox = new OutboxModel();
  await markAsPosted(outbox, id, '');
  expect((await loadPosting(id))?.state).toBe('unknown');
  expect(outbox.statuses.value.get(id)).toContain('Jobcourier didn’t respond');
});

describe('outbox model: sendAgain', () => {
  it('posts the advert once, from two presses and from two windows', async () => {
    const posting = await unknown({ company: 'Acme Bakeries' });
    const [one, other] = [new OutboxModel(), new OutboxModel()];
    await Promise.all([
      sendAgain(one, posting, TODAY),
      sendAgain(one, posting, TODAY),
      sendAgain(other, posting, TODAY),
    ]);
    expect(asked('resolve-unknown')).toHaveLength(2);
    expect(asked('post')).toHaveLength(1);
    expect(await latest()).toMatchObject({ title: 'Baker', company: 'Acme Bakeries', state: 'accepted' });
    expect(worker.board).toHaveBeenCalledOnce();
    expect((await loadPosting(posting.id))?.outcome).toMatchObject({ cause: 'not-there' });
  });

  it.each<[string, Parameters<typeof insert>[0]]>([
    ['with the reference', { page: 'copy:1', advert: { ...REFERRED, title: 'Head Baker' } }],
    ['with the title and town', { page: 'copy:1' }],
    [
      'with them through an account that was removed',
      { page: 'copy:1', account: { id: 'gone', label: 'Acme' } },
    ],
    ['that is unknown, too,', { page: 'https://a.example/other' }],
  ])('sends nothing where an advert %s was posted after it', async (name, part) => {
    const posting = await unknown({ advert: REFERRED });
    const later = new Date(Date.now() + 60_000);
    if (name.includes('unknown')) await unknown(part, later);
    else await movePosting((await insert(part, later)).id, 'written', { state: 'sending' }, later);
    const outbox = new OutboxModel();
    await sendAgain(outbox, posting, TODAY);
    expect(asked('post')).toHaveLength(0);
    expect((await loadPosting(posting.id))?.outcome).toMatchObject({ cause: 'not-there' });
    expect(outbox.statuses.value.get(posting.id)).toContain('was posted after it');
  });

  it('sends it although an advert like it was posted before, or another one after it', async () => {
    await unknown({ page: 'https://a.example/before', advert: REFERRED });
    const posting = await unknown({ advert: REFERRED }, new Date(Date.now() + 60_000));
    await insert({ page: 'copy:1', advert: { ...ADVERT, title: 'Joiner' } }, new Date(Date.now() + 120_000));
    await sendAgain(new OutboxModel(), posting, TODAY);
    expect(asked('post')).toHaveLength(1);
  });

  it('sends exactly the earlier body, whatever the board’s settings are now', async () => {
    const frozen = { endpoint: 'https://board.example/api/job', body: { title: 'Baker', from: 'us' } };
    const posting = await unknown({ frozen });
    await sendAgain(new OutboxModel(), posting, TODAY);
    expect(asked('post')).toHaveLength(1);
    expect((await loadStoredAdvert((await latest())?.id ?? ''))?.frozen).toEqual(frozen);
  });

  it('says that it waits, where the board asks for a pause', async () => {
    const posting = await unknown();
    worker.answer(429, {});
    const outbox = new OutboxModel();
    await sendAgain(outbox, posting, TODAY);
    expect((await latest())?.state).toBe('waiting');
    expect(outbox.statuses.value.get(posting.id)).toContain('will be sent by itself');
  });

  it('says that it will be sent, where the worker does not answer, which the browser then wakes', async () => {
    const posting = await unknown();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      if (isValid(message, type({ type: literal('post') }))) throw new Error('No worker');
      return worker.deliver(message);
    });
    const outbox = new OutboxModel();
    await sendAgain(outbox, posting, TODAY);
    const stored = await latest();
    expect(stored?.state).toBe('written');
    expect(outbox.statuses.value.get(posting.id)).toContain('will be sent in a moment');
    expect(await fakeBrowser.alarms.get(`outbox ${stored?.id}`)).toBeDefined();
  });

  it.each<[string, string, (id: string) => Promise<unknown>]>([
    [
      'what came from a backup file, which nobody has looked at here',
      'from a backup file',
      async (id) => (await openDatabase()).put('postings', { ...(await loadPosting(id)), fromBackup: true }),
    ],
    [
      'what an older version did not keep',
      'exactly what was sent',
      async (id) => (await openDatabase()).put('adverts', { id, advert: ADVERT }),
    ],
  ])('sends nothing for %s', async (_name, words, change) => {
    const { id } = await unknown();
    await change(id);
    const posting = await loadPosting(id);
    if (!posting) throw new Error('It is gone');
    const outbox = new OutboxModel();
    await sendAgain(outbox, posting, TODAY);
    expect(asked('post')).toEqual([]);
    expect(outbox.statuses.value.get(id)).toContain(words);
  });

  it('says beside the posting that it may not have been sent, where the browser stores nothing', async () => {
    const posting = await unknown();
    const outbox = new OutboxModel();
    const refuse = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await sendAgain(outbox, posting, TODAY);
    refuse.mockRestore();
    expect(asked('post')).toEqual([]);
    expect(outbox.statuses.value.get(posting.id)).toMatch(/^It may not have been sent again: the disk/);
    // The list itself could be loaded.
    expect(outbox.fault.value).toBeUndefined();
  });

  it('sends nothing if it was resolved elsewhere', async () => {
    const posting = await unknown();
    await movePosting(posting.id, 'unknown', { state: 'accepted', outcome: { state: 'accepted' } });
    const outbox = new OutboxModel();
    await sendAgain(outbox, posting, TODAY);
    expect(asked('post')).toEqual([]);
    expect(await (await openDatabase()).count('postings')).toBe(1);
    expect(outbox.statuses.value.get(posting.id)).toContain('Nothing was sent');
  });

  it('sends nothing if the page got another posting in the meantime', async () => {
    const posting = await unknown();
    await insert({}, new Date(Date.now() + 1_000), posting.id);
    const outbox = new OutboxModel();
    await sendAgain(outbox, posting, TODAY);
    expect(asked('post')).toEqual([]);
    expect(outbox.statuses.value.get(posting.id)).toContain('newer posting');
  });

  it('sends no advert whose closing date is past', async () => {
    const posting = await unknown({ advert: { ...ADVERT, closing_date: TODAY } });
    const outbox = new OutboxModel();
    await sendAgain(outbox, posting, TODAY);
    expect(asked('post')).toEqual([]);
    expect(outbox.statuses.value.get(posting.id)).toContain('closing date');
  });
});
