// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionWith } from '@/tests/support/session';
import { editField } from './edit';
import { leaveField } from './leave-field';
import { followToday } from './today';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-30T20:00:00Z') });
});

afterEach(() => vi.useRealTimers());

it('today: a form that stays open has the new date from midnight in London, in summer too', () => {
  const { settings } = sessionWith();
  const ended = new AbortController();
  followToday(settings, ended.signal);
  vi.advanceTimersByTime(3 * 3_600_000 - 1_000);
  expect(settings.today.value).toBe('2026-06-30');
  vi.advanceTimersByTime(1_000);
  expect(settings.today.value).toBe('2026-07-01');
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(settings.today.value).toBe('2026-07-02');
  ended.abort();
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(settings.today.value).toBe('2026-07-02');
});

it('today: a typed “tomorrow” counts from the day on which it was typed', async () => {
  const session = sessionWith();
  vi.setSystemTime(new Date('2026-07-02T09:00:00Z'));
  editField(session, 'closing_date', 'tomorrow');
  await leaveField(session, 'closing_date');
  expect(session.draft.values.value.closing_date).toBe('2026-07-03');
});
