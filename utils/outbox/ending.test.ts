import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT, insert } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { openDatabase } from '@/utils/database/database';
import { type Change, newChange } from './change';
import { dismissEnding } from './dismiss-ending';
import { endingWithin } from './ending';
import type { Written } from './new-posting';
import type { Posting } from './posting';
import { movePosting } from './posting-store';

const TODAY = '2026-11-28';

beforeEach(emptyDatabase);

async function sent(title: string, day: string, part: Partial<Written> = {}): Promise<Posting> {
  const now = new Date(`${day}T09:00:00Z`);
  const advert = { ...ADVERT, title, ...part.advert };
  const { id } = await insert({ page: `https://a.example/${title}`, ...part, advert }, now);
  await movePosting(id, 'written', { state: 'sending' }, now);
  const moved = await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted' } }, now);
  if (!moved) throw new Error('It was not accepted');
  return moved;
}

const titles = async (ahead = 7) => (await endingWithin(ahead, TODAY)).map(({ title }) => title);

it('ending: what comes down in the next days or came down in the last week, the soonest first', async () => {
  await sent('in a week', '2026-11-07');
  await sent('tomorrow', '2026-11-01');
  await sent('later', '2026-11-08');
  await sent('six days ago', '2026-10-25');
  await sent('a week ago', '2026-10-24');
  expect(await titles()).toEqual(['six days ago', 'tomorrow', 'in a week']);
  expect(await titles(3)).toEqual(['six days ago', 'tomorrow']);
});

it('ending: what waited for three weeks before the board accepted it, too', async () => {
  const { id } = await insert({}, new Date('2026-10-11T09:00:00Z'));
  const accepted = new Date('2026-11-01T09:00:00Z');
  await movePosting(id, 'written', { state: 'sending' }, accepted);
  await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted' } }, accepted);
  expect(await titles()).toEqual([ADVERT.title]);
});

it('ending: not what the recruiter lets end, nor what was posted once more', async () => {
  const left = await sent('left', '2026-11-01');
  const repeated = await sent('repeated', '2026-11-02');
  await sent('asked about', '2026-11-03');
  await dismissEnding(left.id);
  await sent('anew', '2026-11-20', { predecessor: repeated.id });
  expect(await titles()).toEqual(['asked about']);
});

it.each<[string, (posting: Posting) => object]>([
  ['when it was written', (posting) => ({ ...posting, writtenAt: 'yesterday' })],
  [
    'when it was sent',
    (posting) => ({ ...posting, moves: posting.moves.map((move) => ({ ...move, at: 'x' })) }),
  ],
  ['its closing date', (posting) => ({ ...posting, closingDate: '2026-02-30' })],
])('ending: a record damaged in %s is put aside, and hides no other', async (_name, damage) => {
  await sent('sound', '2026-11-01');
  const database = await openDatabase();
  const damaged = damage(await sent('damaged', '2026-11-02'));
  // As a disk may leave it.
  await database.put('postings', damaged as Posting);
  expect(await titles()).toEqual(['sound']);
  expect(await database.getAll('damaged')).toMatchObject([{ store: 'postings', record: damaged }]);
});

it('ending: a change damaged in its times is put aside, and hides no other', async () => {
  const posting = await sent('sound', '2026-11-01');
  const frozen = freezeChange({}, DEFAULT_PROFILE);
  const job = { id: '5f3a', etag: 'e1' };
  const change = newChange({ kind: 'closing', posting, job, was: {}, willBe: {}, frozen });
  const moves = [{ state: 'accepted' as const, at: 'x' }];
  const database = await openDatabase();
  await database.put('changes', { ...change, state: 'accepted', moves });
  expect(await titles()).toEqual(['sound']);
  expect(await database.count('damaged')).toBe(1);
});

async function changed(
  posting: Posting,
  kind: Change['kind'],
  state: Change['state'],
  willBe: Change['willBe'] = { title: posting.title },
  now = new Date('2026-11-10T12:00:00Z'),
  outcome?: Change['outcome'],
): Promise<void> {
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const job = { id: 'a1', etag: 'b2' };
  const change = newChange({ kind, posting, job, was: {}, willBe, frozen }, now);
  await (await openDatabase()).put('changes', { ...change, state, outcome });
}

it('ending: not what the recruiter has closed, but what an edit left in doubt', async () => {
  await changed(await sent('closed', '2026-11-01'), 'closing', 'accepted');
  await changed(await sent('not closed', '2026-11-02'), 'closing', 'refused');
  await changed(await sent('in doubt', '2026-11-03'), 'edit', 'unknown');
  expect(await titles()).toEqual(['not closed', 'in doubt']);
});

it('ending: what was closed and then given a later closing date is not closed any more', async () => {
  const reopened = await sent('reopened', '2026-11-01');
  const stillClosed = await sent('still closed', '2026-11-01');
  await changed(reopened, 'closing', 'accepted', { closing_date: '2026-11-11' });
  const later = new Date('2026-11-10T13:00:00Z');
  await changed(reopened, 'edit', 'accepted', { closing_date: '2026-11-28' }, later);
  await changed(stillClosed, 'closing', 'accepted', { closing_date: '2026-11-11' });
  await changed(stillClosed, 'edit', 'accepted', { title: 'Still closed' }, later);
  await changed(stillClosed, 'edit', 'refused', { closing_date: '2026-11-28' }, later);
  expect(await titles()).toEqual(['reopened']);
});

it('ending: not what the board does not have, nor what ended unless an unconfirmed edit went through', async () => {
  await changed(await sent('ended', '2026-10-27'), 'edit', 'unknown');
  const closing = { advert: { ...ADVERT, closing_date: '2026-11-26' } };
  await changed(await sent('perhaps longer', '2026-11-10', closing), 'edit', 'unknown', {
    closing_date: '2026-12-05',
  });
  const gone = { state: 'refused', cause: 'gone' } as const;
  await changed(await sent('gone', '2026-11-01'), 'edit', 'refused', {}, undefined, gone);
  expect(await titles()).toEqual(['ended']);
});
