import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT, insert, written } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { openDatabase } from '@/utils/database/database';
import { deletePosting } from './delete-postings';
import { insertPosting } from './insert-posting';
import { pauseOf } from './pause-store';
import {
  loadPosting,
  loadStoredAdvert,
  movePosting,
  postingsIn,
  postingsOf,
  postingsWith,
} from './posting-store';

const PAGE = 'https://a.example/job';
const OTHER = { id: 'b', label: 'Other' };
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);
const ids = (postings: { id: string }[]) => postings.map(({ id }) => id);

beforeEach(emptyDatabase);

describe('insertPosting', () => {
  it('stores the posting and its advert under its id', async () => {
    const both = written();
    expect(await insertPosting(both)).toBe(true);
    expect(await loadPosting(both.posting.id)).toEqual(both.posting);
    expect(await loadStoredAdvert(both.posting.id)).toEqual(both.advert);
    expect(await loadPosting('another')).toBeUndefined();
  });

  it('never overwrites one', async () => {
    const both = written();
    await insertPosting(both);
    const over = { ...both, posting: { ...both.posting, page: 'https://b.example/' } };
    await expect(insertPosting(over)).rejects.toThrow();
    expect(await loadPosting(both.posting.id)).toEqual(both.posting);
  });

  it('lets only one of two windows post the same page at once', async () => {
    const [one, other] = [written(), written()];
    expect(await Promise.all([insertPosting(one), insertPosting(other)])).toEqual([true, false]);
    expect(ids(await postingsOf(PAGE, 'a'))).toEqual([one.posting.id]);
    expect(await loadStoredAdvert(other.posting.id)).toBeUndefined();
  });

  it('accepts another one from a caller that knows the latest', async () => {
    const first = await insert({}, at('12:00'));
    expect(await insertPosting(written())).toBe(false);
    expect(await insertPosting(written(), first.id)).toBe(true);
  });

  it.each<[string, Parameters<typeof insert>[0]]>([
    ['title and town', {}],
    ['reference', { advert: { ...ADVERT, title: 'Cook', reference: 'R-1' } }],
  ])('of an advert with the same %s comes after it, although the clock was put back', async (_name, part) => {
    const first = await insert({ advert: { ...ADVERT, reference: 'r-1' } }, at('13:00'));
    await movePosting(first.id, 'written', { state: 'sending' });
    await movePosting(first.id, 'sending', {
      state: 'accepted',
      outcome: { state: 'accepted', jobId: 'job-1' },
    });
    const { id } = await insert({ page: 'https://b.example/', ...part }, at('12:00'));
    const then = await loadPosting(id);
    expect(then && then.writtenAt > first.writtenAt).toBe(true);
    expect(then?.moves).toEqual([{ state: 'written', at: at('12:00').toISOString() }]);
  });

  it('keeps its time where no earlier one is like it', async () => {
    await insert({ page: 'https://b.example/', advert: { ...ADVERT, title: 'Cook' } }, at('13:00'));
    const { id } = await insert({}, at('12:00'));
    expect((await loadPosting(id))?.writtenAt).toBe(at('12:00').toISOString());
  });

  it('waits for one of its reference on another page, unless the recruiter posts over that', async () => {
    const advert = { ...ADVERT, reference: 'R-1' };
    const { id } = await insert({ page: 'https://b.example/', advert });
    expect(await insertPosting(written({ advert }))).toBe(false);
    expect(await insertPosting(written({ advert }), undefined, new Set(['other']))).toBe(false);
    expect(await insertPosting(written({ advert }), undefined, new Set([id]))).toBe(true);
  });

  it('ignores other pages and other accounts', async () => {
    await insert({ page: 'https://b.example/' });
    await insert({ account: OTHER });
    expect(await insertPosting(written())).toBe(true);
  });
});

describe('posting store: find postings', () => {
  it('by page and account, oldest first, although the clock was put back in between', async () => {
    const first = await insert({}, at('13:00'));
    const then = await insert({}, at('12:00'), first.id);
    const last = await insert({ advert: { ...ADVERT, title: 'Cook' } }, at('11:00'), then.id);
    await insert({ account: OTHER }, at('14:00'));
    await insert({ page: 'https://b.example/' }, at('15:00'));
    expect(ids(await postingsOf(PAGE, 'a'))).toEqual([first.id, then.id, last.id]);
    expect(await postingsOf('https://c.example/', 'a')).toEqual([]);
  });

  it('by state', async () => {
    const [one, other] = [await insert(), await insert({ account: OTHER })];
    await movePosting(one.id, 'written', { state: 'sending' });
    expect(ids(await postingsIn('sending'))).toEqual([one.id]);
    expect(ids(await postingsIn('written'))).toEqual([other.id]);
    expect(await postingsIn('accepted')).toEqual([]);
  });

  it('by reference, and by title and town, newest first', async () => {
    const advert = { ...ADVERT, reference: 'ARD 7' };
    const without = await insert({ page: 'https://b.example/' }, at('11:00'));
    const early = await insert({ advert }, at('12:00'));
    const late = await insert({ advert, account: OTHER }, at('13:00'));
    expect(ids(await postingsWith('reference', 'ard 7'))).toEqual([late.id, early.id]);
    expect(ids(await postingsWith('vacancy', 'baker|g2'))).toEqual([late.id, early.id, without.id]);
  });
});

describe('movePosting', () => {
  it('changes the state, and stores the outcome and the time', async () => {
    const posting = await insert({}, at('12:00'));
    await movePosting(posting.id, 'written', { state: 'sending' }, at('12:01'));
    const outcome = { state: 'accepted' as const, jobId: '5f3a' };
    const to = { state: outcome.state, outcome };
    const moved = await movePosting(posting.id, 'sending', to, at('12:02'));
    expect(moved).toEqual({
      ...posting,
      ...to,
      moves: [
        { state: 'written', at: '2026-11-23T12:00:00.000Z' },
        { state: 'sending', at: '2026-11-23T12:01:00.000Z' },
        { state: 'accepted', at: '2026-11-23T12:02:00.000Z' },
      ],
    });
    expect(await loadPosting(posting.id)).toEqual(moved);
  });

  it('keeps the frozen advert and address', async () => {
    const before = await insert();
    const frozen = await loadStoredAdvert(before.id);
    await movePosting(before.id, 'written', { state: 'sending' });
    expect(await loadStoredAdvert(before.id)).toEqual(frozen);
    expect(frozen?.frozen).toEqual(freezeRequest(ADVERT, DEFAULT_PROFILE));
  });

  it('changes nothing for a posting in another state, or a missing one', async () => {
    const posting = await insert();
    expect(await movePosting(posting.id, 'sending', { state: 'accepted' })).toBeUndefined();
    expect(await movePosting('another', 'written', { state: 'sending' })).toBeUndefined();
    expect(await loadPosting(posting.id)).toEqual(posting);
  });

  it('refuses a transition that is not defined', async () => {
    const posting = await insert();
    await expect(movePosting(posting.id, 'written', { state: 'accepted' })).rejects.toThrow(RangeError);
    expect(await loadPosting(posting.id)).toEqual(posting);
  });

  it('lets one of many concurrent callers succeed', async () => {
    const posting = await insert();
    const tries = Array.from({ length: 5 }, () => movePosting(posting.id, 'written', { state: 'sending' }));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    expect((await loadPosting(posting.id))?.moves).toHaveLength(2);
  });
});

describe('pause of an account', () => {
  const limited = async (time: string, page: string) => {
    const { id } = await insert({ page }, at(time));
    await movePosting(id, 'written', { state: 'sending' }, at(time));
    const outcome = { state: 'waiting' as const, cause: 'rate-limit' as const };
    return movePosting(id, 'sending', { state: 'waiting', outcome }, at(time));
  };

  it('starts with a 429, is stored with it, and grows with the next', async () => {
    const first = await limited('12:00', 'https://a.example/1');
    expect(first?.outcome).toEqual({
      state: 'waiting',
      cause: 'rate-limit',
      until: '2026-11-23T12:01:00.000Z',
    });
    expect(await pauseOf('a', at('12:00'))).toMatchObject({ until: '2026-11-23T12:01:00.000Z' });
    expect(await pauseOf('b', at('12:00'))).toBeUndefined();
    expect(await pauseOf('a', at('12:01'))).toBeUndefined();
    const second = await limited('12:01', 'https://a.example/2');
    expect(second?.outcome).toMatchObject({ until: '2026-11-23T12:03:00.000Z' });
  });

  it('ends with another answer, and stays without an answer', async () => {
    const end = async (page: string, state: 'accepted' | 'unknown') => {
      const { id } = await insert({ page });
      await movePosting(id, 'written', { state: 'sending' });
      const outcome =
        state === 'accepted' ? { state, jobId: '5f3a' } : ({ state, cause: 'timeout' } as const);
      await movePosting(id, 'sending', { state, outcome });
    };
    const asked = async () => (await openDatabase()).count('pauses');
    await limited('12:00', 'https://a.example/1');
    await end('https://a.example/2', 'unknown');
    expect(await asked()).toBe(1);
    await end('https://a.example/3', 'accepted');
    expect(await asked()).toBe(0);
  });
});

describe('deletePosting', () => {
  it('deletes a finished posting and its advert', async () => {
    const { id } = await insert();
    await movePosting(id, 'written', { state: 'refused', outcome: { state: 'refused', cause: 'withdrawn' } });
    expect(await deletePosting(id)).toBe(true);
    expect(await loadPosting(id)).toBeUndefined();
    expect(await loadStoredAdvert(id)).toBeUndefined();
    expect(await deletePosting(id)).toBe(false);
  });

  it('keeps a posting in the outbox', async () => {
    const posting = await insert();
    expect(await deletePosting(posting.id)).toBe(false);
    expect(await loadPosting(posting.id)).toEqual(posting);
  });
});

describe('posting store: a damaged record', () => {
  const damaged = { ...written().posting, id: 'damaged', title: '' };
  beforeEach(async () => {
    await (await openDatabase()).put('postings', damaged);
  });

  it('does not hide the others if its values cannot be printed', async () => {
    const unprintable = { ...damaged, id: 'unprintable', title: { toString: 1, valueOf: 1 } };
    await (await openDatabase()).put('postings', unprintable as unknown as typeof damaged);
    const { id } = await insert();
    expect(ids(await postingsIn('written'))).toEqual([id]);
    expect(await movePosting('unprintable', 'written', { state: 'sending' })).toBeUndefined();
    expect(await deletePosting('unprintable')).toBe(false);
  });

  it('is quarantined once, unchanged, and counts as missing', async () => {
    expect(await loadPosting('damaged')).toBeUndefined();
    expect(await loadPosting('damaged')).toBeUndefined();
    const database = await openDatabase();
    expect(await database.getAll('damaged')).toEqual([
      { store: 'postings', record: damaged, at: expect.any(String) },
    ]);
  });

  it('cannot change state, and does not hide the others', async () => {
    const sound = await insert();
    expect(await movePosting('damaged', 'written', { state: 'sending' })).toBeUndefined();
    expect(await postingsOf(PAGE, 'a')).toEqual([sound]);
    expect(await postingsIn('written')).toEqual([sound]);
    expect(await postingsWith('vacancy', 'baker|g2')).toEqual([sound]);
  });
});
