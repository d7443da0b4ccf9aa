import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { posted } from '@/tests/support/posted';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { type Change, type ChangeKind, newChange } from './change';
import { changeableJob } from './change-blocker';
import { loadChangeMarks } from './change-marks';
import { changesOf, insertChange, moveChange } from './change-store';
import { currentAdvert } from './current-advert';
import { loadPosting, loadStoredAdvert } from './posting-store';

const TODAY = todayInLondon();
const [NOW, AN_HOUR_AHEAD] = [new Date(), new Date(Date.now() + 60 * 60_000)];

beforeEach(emptyDatabase);

async function accepted(kind: ChangeKind, id: string, willBe: Change['willBe'], at: Date): Promise<void> {
  const posting = await loadPosting(id);
  const job = posting && changeableJob(posting);
  if (!job) throw new Error('It cannot be changed');
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const change = newChange({ kind, posting, job, was: {}, willBe, frozen }, at);
  expect(await insertChange(change)).toBe(true);
  await moveChange(change.id, 'written', { state: 'sending' }, at);
  const outcome = { state: 'accepted', jobId: job.id, etag: `after ${job.etag}`.replace(' ', '-') } as const;
  await moveChange(change.id, 'sending', { state: 'accepted', outcome }, at);
}

it('changes: the later of two is what is at the board, although the clock was put back in between', async () => {
  const { id } = await posted();
  const [sooner, later] = [addDays(TODAY, 5), addDays(TODAY, 12)];
  await accepted('edit', id, { salary_low: 26_000, closing_date: sooner }, AN_HOUR_AHEAD);
  await accepted('edit', id, { salary_low: 27_000, closing_date: later }, NOW);
  const stored = await loadStoredAdvert(id);
  const current = stored && currentAdvert(stored.advert, await changesOf(id));
  expect(current).toMatchObject({ salary_low: 27_000, closing_date: later });
  expect((await loadPosting(id))?.closingDate).toBe(later);
});

it('changes: what was closed and got a later closing date is open, although the clock was put back', async () => {
  const { id } = await posted();
  await accepted('closing', id, { closing_date: addDays(TODAY, 1) }, AN_HOUR_AHEAD);
  await accepted('edit', id, { closing_date: addDays(TODAY, 12) }, NOW);
  expect((await loadChangeMarks()).get(id)).toBeUndefined();
});
