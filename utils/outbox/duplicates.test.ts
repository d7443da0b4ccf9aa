import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT, insert } from '@/tests/support/written';
import type { Advert } from '@/utils/advert/advert';
import { findDuplicates } from './duplicates';
import { movePosting } from './posting-store';
import type { PostingState } from './transitions';

const PAGE = 'https://a.example/job';
const NOW = new Date('2026-11-30T12:00:00Z');
const LONG_AGO = new Date('2026-09-01T12:00:00Z');
const BEFORE = new Date('2026-11-23T12:00:00Z');
const HERE = new Set(['a', 'b']);
const REFERRED: Advert = { ...ADVERT, reference: 'ARD-7' };

async function ended(state: PostingState, part: Parameters<typeof insert>[0] = {}, at = BEFORE) {
  const { id } = await insert(part, at);
  if (state !== 'written') await movePosting(id, 'written', { state: 'sending' }, at);
  if (state !== 'written' && state !== 'sending') await movePosting(id, 'sending', { state }, at);
  return id;
}

const find = async (part: object = {}) => {
  const known = {
    draftKey: PAGE,
    accountId: 'a',
    accountsHere: HERE,
    title: 'Joiner',
    location: 'PH1',
    ...part,
  };
  const { exact, possible } = await findDuplicates(known, NOW);
  return { same: exact?.id, similar: possible?.id };
};

beforeEach(emptyDatabase);

it('duplicates: none where nothing was posted', async () => {
  expect(await find()).toEqual({ same: undefined, similar: undefined });
});

it.each<PostingState>(['accepted', 'unknown', 'sending', 'waiting', 'written'])(
  'duplicates: finds the page’s own posting that is %s',
  async (state) => {
    const id = await ended(state);
    expect((await find()).same).toBe(id);
  },
);

it('duplicates: finds the reference on another page', async () => {
  const id = await ended('accepted', { page: 'https://a.example/other', advert: REFERRED });
  expect((await find({ reference: ' ard-7 ' })).same).toBe(id);
  expect((await find({ reference: 'ARD-8' })).same).toBeUndefined();
});

it('duplicates: the same title and town is only a hint, since it may be a second vacancy', async () => {
  const id = await ended('accepted', { page: 'https://a.example/other' });
  expect(await find({ title: 'baker', location: 'G2 9ZZ' })).toEqual({ same: undefined, similar: id });
  expect((await find({ title: 'baker', location: 'G3' })).similar).toBeUndefined();
});

it('duplicates: no hint about an exact match, or about a posting that never reached the board', async () => {
  const id = await ended('accepted');
  await ended('refused', { page: 'https://a.example/other', advert: { ...ADVERT, location: 'PH1' } });
  expect(await find({ title: 'Baker', location: 'G2' })).toEqual({ same: id, similar: undefined });
  expect((await find({ title: 'Baker', location: 'PH1' })).similar).toBeUndefined();
});

it.each<PostingState>(['unknown', 'sending', 'waiting', 'written'])(
  'duplicates: a hint about the same title and town in a posting that is %s',
  async (state) => {
    const id = await ended(state, { page: 'https://a.example/other' });
    expect(await find({ title: 'Baker', location: 'G2' })).toEqual({ same: undefined, similar: id });
  },
);

it.each<[string, () => Promise<unknown>]>([
  ['what was refused', () => ended('refused')],
  ['another account’s', () => ended('accepted', { account: { id: 'b', label: 'Other' } })],
  ['what has left the board', () => ended('accepted', {}, new Date('2026-11-02T12:00:00Z'))],
])('duplicates: ignores %s', async (_name, put) => {
  await put();
  expect((await find()).same).toBeUndefined();
});

it.each([
  ['finds one until the end of its 27th day in London', '2026-11-16T23:45:00Z', true],
  ['ignores one from the morning of its 28th day in London', '2026-11-17T00:15:00Z', false],
])('duplicates: %s', async (_name, now, isFound) => {
  // Half past midnight in London, which is still in summer time.
  const id = await ended('accepted', {}, new Date('2026-10-19T23:30:00Z'));
  const { exact } = await findDuplicates(
    { draftKey: PAGE, accountId: 'a', accountsHere: HERE },
    new Date(now),
  );
  expect(exact?.id).toBe(isFound ? id : undefined);
});

it('duplicates: finds one whose closing date has passed, since posting it again may cost another credit', async () => {
  const id = await ended('accepted', { advert: { ...ADVERT, closing_date: '2026-11-28' } });
  expect((await find()).same).toBe(id);
});

it.each([
  ['the page’s own', {}, 'same'],
  ['the reference’s', { draftKey: 'https://a.example/other', reference: 'ARD-7' }, 'same'],
  ['a similar one', { draftKey: 'https://a.example/other', title: 'Baker', location: 'G2' }, 'similar'],
] as const)(
  'duplicates: finds %s of an account that is not here, and may be by another id',
  async (_name, query, kind) => {
    const id = await ended('accepted', { account: { id: 'gone', label: 'Acme' }, advert: REFERRED });
    expect((await find(query))[kind]).toBe(id);
  },
);

it('duplicates: shows the latest of several', async () => {
  const first = await ended('accepted', {}, new Date('2026-11-20T12:00:00Z'));
  const { id } = await insert({}, BEFORE, first);
  await movePosting(id, 'written', { state: 'sending' }, BEFORE);
  await movePosting(id, 'sending', { state: 'accepted' }, BEFORE);
  expect((await find()).same).toBe(id);
});

it('duplicates: below the latest, which may be posted again, names an older one without a known end', async () => {
  const unknown = await ended('unknown', { page: 'https://a.example/1', advert: REFERRED });
  await ended('accepted', { page: 'https://a.example/2', advert: REFERRED });
  const at = new Date('2026-11-24T12:00:00Z');
  const latest = await ended('accepted', { page: 'https://a.example/3', advert: REFERRED }, at);
  const query = { draftKey: PAGE, accountId: 'a', accountsHere: HERE, reference: 'ARD-7' };
  expect(await findDuplicates(query, NOW)).toMatchObject({
    exact: { id: latest },
    unfinished: { id: unknown },
  });
});

it.each<PostingState>(['waiting', 'written'])(
  'duplicates: finds one that is %s, however long ago Post was pressed, as it may be sent any moment',
  async (state) => {
    const id = await ended('written', { advert: REFERRED, page: 'https://b.example/job' }, LONG_AGO);
    if (state === 'waiting') await movePosting(id, 'written', { state }, LONG_AGO);
    expect((await find({ reference: 'ARD-7' })).same).toBe(id);
  },
);

it.each(['2026-12-02T13:00:00Z', '2027-12-01T12:00:00Z'])(
  'duplicates: finds one that was posted while the computer’s clock was ahead, at %s',
  async (time) => {
    const id = await ended('accepted', {}, new Date(time));
    expect((await find()).same).toBe(id);
  },
);
