import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { JOB, posted } from '@/tests/support/posted';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { openDatabase } from '@/utils/database/database';
import { lifeOf } from './advert-life';
import { type Change, newChange } from './change';
import { loadChangeMarks } from './change-marks';
import type { Posting } from './posting';

beforeEach(emptyDatabase);

async function changed(posting: Posting, outcome: NonNullable<Change['outcome']>, at: string): Promise<void> {
  const willBe = { title: 'Head baker' };
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const change = newChange({ kind: 'edit', posting, job: JOB, was: {}, willBe, frozen }, new Date(at));
  await (await openDatabase()).put('changes', { ...change, state: outcome.state, outcome });
}

it('change marks: an advert that the board says it does not have is not shown as live', async () => {
  const posting = await posted();
  await changed(posting, { state: 'refused', cause: 'gone' }, '2026-11-10T12:00:00Z');
  const mark = (await loadChangeMarks()).get(posting.id);
  expect(mark).toEqual({ name: 'gone' });
  expect(lifeOf(posting, posting.writtenAt.slice(0, 10), { mark })).toEqual({ name: 'not-known' });
});

it('change marks: the board has an advert again that it has changed since', async () => {
  const posting = await posted();
  await changed(posting, { state: 'refused', cause: 'gone' }, '2026-11-10T12:00:00Z');
  await changed(posting, { state: 'refused', cause: 'fields' }, '2026-11-10T13:00:00Z');
  expect((await loadChangeMarks()).get(posting.id)).toEqual({ name: 'gone' });
  await changed(posting, { state: 'accepted' }, '2026-11-10T14:00:00Z');
  expect((await loadChangeMarks()).get(posting.id)).toBeUndefined();
});
