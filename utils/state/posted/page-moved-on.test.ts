import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { changeAtBoard, posted } from '@/tests/support/posted';
import { ADVERT } from '@/tests/support/written';
import type { DraftField, DraftFields } from '@/utils/drafts/draft';
import type { Posting } from '@/utils/outbox/posting';
import { loadStoredAdvert } from '@/utils/outbox/posting-store';
import type { Reading } from '@/utils/reading/reading';
import { NOTHING_READ } from '@/utils/state/popup/apply-reading';
import { findPageMove, markAsLeft, markAsTaken } from './page-moved-on';
import { pageValuesOf } from './page-values';

const PAGE = 'https://a.example/job';

const read = (value: string): DraftField => ({ value, source: 'json-ld' });
const typed = (value: string): DraftField => ({ value, source: 'recruiter' });

const ON_PAGE: DraftFields = {
  title: read('Baker'),
  description: read('<p>Bake bread.</p>'),
  location: read('g2 1al'),
  salary_low: read('24,000'),
};

const ADVERT_READING: Reading = { kind: 'advert', address: PAGE, fields: {}, warnings: [] };

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

/** Posted from a page whose draft has these fields. */
function postedFrom(fields: DraftFields, said: Record<string, string> = {}): Promise<Posting> {
  return posted({ page: PAGE, pageValues: pageValuesOf(PAGE, fields, said) });
}

const look = (posting: Posting, fields: DraftFields, reading: Reading = ADVERT_READING) =>
  findPageMove(posting, { address: PAGE, ...reading }, fields);

const pageOf = async ({ id }: Posting) => (await loadStoredAdvert(id))?.page;

it('page: the same as when it was posted, but for what posting tidies, has not moved on', async () => {
  const posting = await postedFrom(ON_PAGE);
  const reworked = { ...ON_PAGE, description: read('<div><p>Bake  bread.</p></div>') };
  expect(await look(posting, reworked)).toBeUndefined();
  expect(await pageOf(posting)).not.toHaveProperty('changed');
});

it('page: a changed salary is told with what was sent, and remembered', async () => {
  const posting = await postedFrom(ON_PAGE);
  expect(await look(posting, { ...ON_PAGE, salary_low: read('26,500') })).toEqual({
    kind: 'changed',
    differences: { atBoard: { salary_low: '24,000' }, now: { salary_low: '26,500' } },
  });
  expect((await pageOf(posting))?.changed?.values).toEqual({ salary_low: '26,500' });
  await look(posting, ON_PAGE);
  expect(await pageOf(posting)).not.toHaveProperty('changed');
});

it('page: what the recruiter had changed by hand is no difference', async () => {
  const fields = { ...ON_PAGE, title: typed('Baker') };
  const posting = await postedFrom(fields, { title: 'Bakery person' });
  expect(await look(posting, { ...ON_PAGE, title: read('Bakery hero') })).toBeUndefined();
});

it.each(['hours', 'salary_high', 'reference'] as const)(
  'page: %s that the recruiter had emptied is no difference, whatever it says later',
  async (id) => {
    const posting = await postedFrom({ ...ON_PAGE, [id]: typed('') }, { [id]: '25,000' });
    const present = { ...ON_PAGE, [id]: read('25,000') };
    expect(await look(posting, present)).toBeUndefined();
    expect(await look(posting, { ...ON_PAGE, [id]: read('27,000') })).toBeUndefined();
    await markAsTaken(posting.id, ADVERT, { title: 'Baker' });
    expect(await look(posting, present)).toBeUndefined();
  },
);

it('page: what it says no longer is no difference, and what it says only now is none where a value was given by hand', async () => {
  const posting = await postedFrom({ ...ON_PAGE, hours: { value: 'Full', source: 'default' } });
  const { salary_low: _gone, ...rest } = ON_PAGE;
  expect(await look(posting, rest)).toBeUndefined();
  expect(await look(posting, { ...ON_PAGE, hours: read('Part') })).toMatchObject({
    differences: { now: { hours: 'Part' }, atBoard: { hours: '' } },
  });
});

it('page: what was left as it is, is not told again, but a further change is', async () => {
  const posting = await postedFrom(ON_PAGE);
  await markAsLeft(posting.id, { salary_low: '26,500' });
  expect(await look(posting, { ...ON_PAGE, salary_low: read('26,500') })).toBeUndefined();
  expect(await look(posting, { ...ON_PAGE, salary_low: read('27,000') })).toMatchObject({ kind: 'changed' });
});

it('page: of a pay with an amount that was set by hand, no other amount is a difference', async () => {
  const posting = await postedFrom({ ...ON_PAGE, salary_low: typed('24,000') }, { salary_low: '22,000' });
  const present = { salary_low: read('28,000'), salary_high: read('30,000'), salary_period: read('yearly') };
  expect(await look(posting, { ...ON_PAGE, ...present })).toBeUndefined();
});

it('page: of a new pay, an amount that was left before is told, too', async () => {
  const posting = await postedFrom(ON_PAGE);
  await markAsLeft(posting.id, { salary_high: '30,000' });
  const present = { ...ON_PAGE, salary_high: read('30,000') };
  expect(await look(posting, present)).toBeUndefined();
  expect(await look(posting, { ...present, salary_low: read('28,000') })).toMatchObject({
    differences: { now: { salary_low: '28,000', salary_high: '30,000' } },
  });
});

it('page: what was taken into an edit is told until the edit is at the board', async () => {
  const posting = await postedFrom(ON_PAGE);
  await markAsTaken(posting.id, ADVERT, { salary_low: '26,500' });
  expect(await look(posting, { ...ON_PAGE, salary_low: read('26,500') })).toMatchObject({ kind: 'changed' });
});

it('page: what was taken but not sent hides no later change, after an earlier one that was sent', async () => {
  const posting = await postedFrom(ON_PAGE);
  await markAsTaken(posting.id, ADVERT, { salary_low: '26,500' });
  await changeAtBoard(posting.id, { salary_low: 26_500 });
  await markAsTaken(posting.id, { ...ADVERT, salary_low: 26_500 }, { salary_low: '27,000' });
  expect(await look(posting, { ...ON_PAGE, salary_low: read('28,000') })).toEqual({
    kind: 'changed',
    differences: { atBoard: { salary_low: '26,500' }, now: { salary_low: '28,000' } },
  });
});

it.each<[string, Reading, boolean]>([
  ['says that the job is closed', { kind: 'none', reason: 'expired' }, true],
  ['shows no advert', { kind: 'none', reason: 'not-a-job' }, false],
  ['shows a list', { kind: 'listing', jobs: [] }, false],
])('page: one that %s is gone', async (_case, reading, isExpired) => {
  const posting = await postedFrom(ON_PAGE);
  expect(await look(posting, {}, reading)).toEqual({ kind: 'gone', isExpired });
  expect(await pageOf(posting)).toHaveProperty('gone');
  await look(posting, ON_PAGE);
  expect(await pageOf(posting)).not.toHaveProperty('gone');
});

it.each<[string, Reading]>([
  ['asks to sign in', { kind: 'none', reason: 'login' }],
  ['could not be read', { kind: 'none', reason: 'unreadable' }],
  ['was not read', NOTHING_READ],
  ['is still loading', { kind: 'none', reason: 'not-a-job', isLoading: true }],
])('page: of one that %s nothing is told', async (_case, reading) => {
  const posting = await postedFrom(ON_PAGE);
  expect(await look(posting, {}, reading)).toBeUndefined();
});

it('page: of a draft whose page was not read, nothing is told', async () => {
  const posting = await postedFrom(ON_PAGE);
  expect(await findPageMove(posting, NOTHING_READ, {})).toBeUndefined();
  expect(await pageOf(posting)).not.toHaveProperty('gone');
  const copy = await posted({ page: 'copy:1', advert: ADVERT, predecessor: posting.id });
  expect(await look(copy, { ...ON_PAGE, salary_low: read('26,500') })).toBeUndefined();
});

it('page: the reading of another page, before the form shows that one’s draft, tells nothing', async () => {
  const posting = await postedFrom(ON_PAGE);
  const elsewhere: Reading = { ...ADVERT_READING, address: 'https://a.example/other' };
  expect(await look(posting, { ...ON_PAGE, title: read('Butcher') }, elsewhere)).toBeUndefined();
});

it('page: what another window leaves as it is during a look stays left', async () => {
  const posting = await postedFrom(ON_PAGE);
  const changed = { ...ON_PAGE, salary_low: read('26,500') };
  await Promise.all([look(posting, changed), markAsLeft(posting.id, { salary_low: '26,500' })]);
  expect(await look(posting, changed)).toBeUndefined();
});

it('page: of older postings nothing is told', async () => {
  const posting = await posted({ page: PAGE });
  expect(await look(posting, { ...ON_PAGE, title: read('Butcher') })).toBeUndefined();
});

it('page: an advert posted once more from a copy keeps what its predecessor knew', async () => {
  const first = await postedFrom(ON_PAGE);
  const again = await posted({ page: 'copy:1', advert: ADVERT, predecessor: first.id });
  expect((await pageOf(again))?.values).toMatchObject({ title: 'Baker' });
});
