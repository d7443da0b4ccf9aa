import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/utils/database/database';
import { type Posting, writePosting } from './posting';
import { insertPosting, latestPosting, loadPosting, movePosting, postingsIn } from './store';

const PAGE = 'https://a.example/job';
const at = (time: string, page = PAGE): Posting =>
  writePosting(
    page,
    {
      title: 'Baker',
      description: '<p>Bake bread.</p>',
      location: 'G2 1AL',
      salary_low: 24_000,
      application_email: 'jobs@example.co.uk',
      coreskill: 'Retail',
    },
    { id: 'a', label: 'Acme' },
    new Date(`2026-11-23T${time}:00Z`),
  );

beforeEach(async () => {
  const database = await openDatabase();
  await Promise.all([database.clear('postings'), database.clear('damaged')]);
});

it('gives back what was inserted, under its own id alone', async () => {
  const posting = at('12:00');
  await insertPosting(posting);
  expect(await loadPosting(posting.id)).toEqual(posting);
  expect(await loadPosting('another')).toBeUndefined();
});

it('inserts no posting over another', async () => {
  const posting = at('12:00');
  await insertPosting(posting);
  await expect(insertPosting({ ...posting, page: 'https://b.example/' })).rejects.toThrow();
  expect(await loadPosting(posting.id)).toEqual(posting);
});

it('finds the latest of a page, by when it was written', async () => {
  const [late, early] = [
    { ...at('13:00'), id: 'a' },
    { ...at('12:00'), id: 'b' },
  ];
  const other = at('14:00', 'https://b.example/');
  for (const posting of [late, early, other]) await insertPosting(posting);
  await movePosting(early.id, 'written', { state: 'sending' }, new Date('2026-11-23T15:00:00Z'));
  expect(await latestPosting(PAGE)).toEqual(late);
  expect(await latestPosting('https://c.example/')).toBeUndefined();
});

it('finds the postings in a state', async () => {
  const [one, other] = [at('12:00'), at('13:00')];
  for (const posting of [one, other]) await insertPosting(posting);
  await movePosting(one.id, 'written', { state: 'sending' });
  expect((await postingsIn('sending')).map(({ id }) => id)).toEqual([one.id]);
  expect((await postingsIn('written')).map(({ id }) => id)).toEqual([other.id]);
  expect(await postingsIn('accepted')).toEqual([]);
});

describe('movePosting', () => {
  it('moves, keeps the outcome and writes down when', async () => {
    const posting = at('12:00');
    await insertPosting(posting);
    await movePosting(posting.id, 'written', { state: 'sending' }, new Date('2026-11-23T12:01:00Z'));
    const outcome = { state: 'accepted' as const, jobId: '5f3a' };
    const to = { state: outcome.state, outcome };
    const moved = await movePosting(posting.id, 'sending', to, new Date('2026-11-23T12:02:00Z'));
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

  it('does nothing to a posting in another state, or to none', async () => {
    const posting = at('12:00');
    await insertPosting(posting);
    expect(await movePosting(posting.id, 'sending', { state: 'accepted' })).toBeUndefined();
    expect(await movePosting('another', 'written', { state: 'sending' })).toBeUndefined();
    expect(await loadPosting(posting.id)).toEqual(posting);
  });

  it('lets one of many at once succeed', async () => {
    const posting = at('12:00');
    await insertPosting(posting);
    const tries = Array.from({ length: 5 }, () => movePosting(posting.id, 'written', { state: 'sending' }));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    expect((await loadPosting(posting.id))?.moves).toHaveLength(2);
  });
});

describe('a damaged record', () => {
  const damaged = { ...at('12:00'), id: 'damaged', advert: { title: 'Baker' } };
  const put = async () => (await openDatabase()).put('postings', damaged);

  it('is set aside, once, as it was, and counts as none', async () => {
    await put();
    expect(await loadPosting('damaged')).toBeUndefined();
    expect(await loadPosting('damaged')).toBeUndefined();
    const database = await openDatabase();
    expect(await database.getAll('damaged')).toEqual([
      { store: 'postings', record: damaged, at: expect.any(String) },
    ]);
  });

  it('is neither moved nor found among the others', async () => {
    await put();
    expect(await movePosting('damaged', 'written', { state: 'sending' })).toBeUndefined();
    expect(await latestPosting(PAGE)).toBeUndefined();
    expect(await postingsIn('written')).toEqual([]);
  });

  it('does not hide the sound ones', async () => {
    await put();
    const sound = at('11:00');
    await insertPosting(sound);
    expect(await latestPosting(PAGE)).toEqual(sound);
    expect(await postingsIn('written')).toEqual([sound]);
  });
});
