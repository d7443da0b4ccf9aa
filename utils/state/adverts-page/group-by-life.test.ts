import { expect, it } from 'vitest';
import { written } from '@/tests/support/written';
import type { ChangeMark } from '@/utils/outbox/change-marks';
import type { Posting } from '@/utils/outbox/posting';
import { groupByLife, type HistoryLine } from './group-by-life';
import { entryOf } from './search-postings';

const TODAY = '2026-11-28';

function entry(title: string, state: Posting['state'], sent: string, closingDate?: string) {
  const { posting } = written({}, new Date(`${sent}T09:00:00Z`));
  return entryOf({ ...posting, title, state, ...(closingDate ? { closingDate } : {}) });
}

const inWords = (line: HistoryLine) =>
  'entry' in line ? line.entry.posting.title : `${line.group}: ${line.count}`;

it('history: groups by life, the soonest end first, what is over newest first', () => {
  const entries = [
    entry('Waits', 'waiting', '2026-11-28'),
    entry('Long', 'accepted', '2026-11-27'),
    entry('Closes', 'accepted', '2026-11-26', '2026-12-10'),
    entry('Tomorrow', 'accepted', '2026-11-20', '2026-11-29'),
    entry('Unsure', 'unknown', '2026-11-19'),
    entry('In three days', 'accepted', '2026-11-03'),
    entry('Refused', 'refused', '2026-11-02'),
    entry('Over', 'accepted', '2026-10-31'),
    entry('Long over', 'accepted', '2025-10-31'),
  ];
  expect(groupByLife(entries, TODAY).map(inWords)).toEqual([
    'not-known: 1',
    'Unsure',
    'outbox: 1',
    'Waits',
    'ends-soon: 2',
    'Tomorrow',
    'In three days',
    'live: 2',
    'Closes',
    'Long',
    'ended: 2',
    'Over',
    'Long over',
    'not-posted: 1',
    'Refused',
  ]);
});

it('history: what the recruiter closed is closing, and a lost change leaves it not known', () => {
  const closed = entry('Closed', 'accepted', '2026-11-26', '2026-11-29');
  const lost = entry('Lost', 'accepted', '2026-11-20');
  const over = entry('Over', 'accepted', '2026-10-20', '2026-10-25');
  const marks = new Map<string, ChangeMark>([
    [closed.posting.id, { name: 'closed' }],
    [lost.posting.id, { name: 'unknown' }],
    [over.posting.id, { name: 'closed' }],
  ]);
  expect(groupByLife([closed, lost, over], TODAY, marks).map(inWords)).toEqual([
    'not-known: 1',
    'Lost',
    'closing: 1',
    'Closed',
    'ended: 1',
    'Over',
  ]);
});

it('history: shows no empty group', () => {
  expect(groupByLife([], TODAY)).toEqual([]);
});
