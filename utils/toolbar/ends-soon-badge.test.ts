import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { type FakeBadge, fakeBadge } from '@/tests/support/fake-badge';
import { posted } from '@/tests/support/posted';
import { ADVERT } from '@/tests/support/written';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import { dismissEnding } from '@/utils/outbox/dismiss-ending';
import { countEndsSoon } from '@/utils/settings/count-ends-soon';
import { updateEndsSoonBadge } from './ends-soon-badge';
import { clearOutcomeBadge, showOutcomeOnBadge } from './outcome-badge';

let badge: FakeBadge;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  badge = fakeBadge();
});

afterEach(() => {
  vi.useRealTimers();
});

const ending = (days: number) =>
  posted({
    page: `https://a.example/${days}`,
    advert: { ...ADVERT, title: `Ends in ${days}`, closing_date: addDays(todayInLondon(), days) },
  });

it('badge: counts what ends soon only where the recruiter wants it', async () => {
  await ending(1);
  await updateEndsSoonBadge();
  expect(badge.text.everywhere).toBe('');
  await countEndsSoon.set(true);
  await updateEndsSoonBadge();
  expect(badge.text.everywhere).toBe('1');
  await countEndsSoon.set(false);
  await updateEndsSoonBadge();
  expect(badge.text.everywhere).toBe('');
});

it('badge: counts neither what runs on nor what is left to end', async () => {
  await countEndsSoon.set(true);
  await ending(3);
  await ending(4);
  const { id } = await ending(2);
  await dismissEnding(id);
  await updateEndsSoonBadge();
  expect(badge.text.everywhere).toBe('1');
});

it('badge: the outcome of a posting goes before the count, which comes back', async () => {
  await countEndsSoon.set(true);
  await ending(1);
  await updateEndsSoonBadge();
  await showOutcomeOnBadge({ id: 'a', state: 'unknown' });
  expect(badge.text.everywhere).toBe('?');
  await updateEndsSoonBadge();
  expect(badge.text.everywhere).toBe('?');
  await clearOutcomeBadge();
  expect(badge.text.everywhere).toBe('1');
});

it('badge: is counted again when the day changes in London', async () => {
  vi.setSystemTime(new Date('2026-07-01T12:00:00Z'));
  await countEndsSoon.set(true);
  await updateEndsSoonBadge();
  expect((await fakeBrowser.alarms.get('ends-soon'))?.scheduledTime).toBe(Date.parse('2026-07-01T23:00:00Z'));
});
