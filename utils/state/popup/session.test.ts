// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { written } from '@/tests/support/written';
import type { BoardIssue } from '@/utils/board/outcome';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import type { Posting } from '@/utils/outbox/posting';
import { editField } from './edit';
import { leaveField } from './leave-field';
import { publish } from './publish';
import { createSession, type Session } from './session';

const refusedFor = (...issues: BoardIssue[]): Posting => ({
  ...written().posting,
  state: 'refused',
  outcome: { state: 'refused', cause: 'fields', issues },
});

const visibleIn = ({ ui }: Session) => ui.visibleIssues.value.map(({ field }) => field);

beforeEach(emptyDatabase);

afterEach(() => vi.useRealTimers());

it('session: today is the board’s date, not UTC’s', () => {
  vi.useFakeTimers({ now: new Date('2026-06-30T23:30:00Z'), toFake: ['Date'] });
  expect(createSession().settings.today.value).toBe('2026-07-01');
});

describe('session: issues', () => {
  it('are known at once, but only shown for fields that were left', async () => {
    const session = sessionWith();
    editField(session, 'title', '');
    expect(session.draft.issues.value.map(({ field }) => field)).toContain('title');
    expect(visibleIn(session)).toEqual([]);
    await leaveField(session, 'title');
    expect(visibleIn(session)).toEqual(['title']);
  });

  it('are all shown once Post was pressed', async () => {
    const session = sessionWith();
    expect(await publish(session)).toBe('issues');
    expect(visibleIn(session)).toEqual([
      'title',
      'location',
      'salary_low',
      'application_url',
      'coreskill',
      'description',
    ]);
  });

  it('are removed as soon as the field is right', async () => {
    const { title: _title, ...untitled } = FIELDS;
    const session = sessionWith({ fields: untitled });
    await publish(session);
    expect(visibleIn(session)).toEqual(['title']);
    editField(session, 'title', 'Baker');
    expect(visibleIn(session)).toEqual([]);
    editField(session, 'closing_date', session.settings.today.value);
    expect(visibleIn(session)).toEqual(['closing_date']);
  });

  it('of a choice that is no longer on the list are shown at once, even if the recruiter made it', () => {
    const specialisms = { value: ['Butcher', 'Baking'], source: 'recruiter' as const };
    const session = sessionWith({ fields: { ...FIELDS, specialisms } });
    const { draft, settings, ui } = session;
    settings.coreskills.value = { Retail: ['Butcher'] };
    const words = '“Baking” is no longer on the list: choose another, or remove it';
    expect(ui.visibleIssues.value).toEqual([{ field: 'specialisms', kind: 'fault', message: words }]);
    settings.coreskills.value = { Sales: [] };
    expect(ui.visibleIssues.value.map(({ message }) => message)).toEqual([
      '“Retail” is no longer on the list: choose another',
    ]);
    expect(draft.values.value).toMatchObject({ coreskill: 'Retail', specialisms: ['Butcher', 'Baking'] });
  });

  it('use the board’s name from its profile', () => {
    const { salary_low: _salary, ...fields } = FIELDS;
    const { draft } = sessionWith({ fields, profile: { ...DEFAULT_PROFILE, name: 'x1jobs' } });
    expect(draft.issues.value.map(({ message }) => message)).toEqual([
      expect.stringContaining('x1jobs needs one'),
    ]);
  });
});

describe('session: the board’s issues', () => {
  const refused = () =>
    sessionWith({
      fields: FIELDS,
      posted: refusedFor(
        { field: 'title', key: 'title', message: 'Too dull' },
        { field: 'location', key: 'location', message: 'Not here' },
        { key: 'validation exception', message: 'Something else' },
      ),
    });

  it('are shown at the fields at once, with the board’s name', () => {
    expect(refused().ui.visibleIssues.value).toEqual([
      { field: 'title', kind: 'fault', message: 's1jobs says: Too dull' },
      { field: 'location', kind: 'fault', message: 's1jobs says: Not here' },
    ]);
  });

  it('are removed when the field changes', () => {
    const session = refused();
    editField(session, 'title', 'Head baker');
    expect(visibleIn(session)).toEqual(['location']);
  });

  it('are replaced by the field’s current issues', async () => {
    const { title: _title, ...untitled } = FIELDS;
    const issue = { field: 'title' as const, key: 'title', message: 'Too dull' };
    const session = sessionWith({ fields: untitled, posted: refusedFor(issue) });
    await publish(session);
    expect(session.ui.visibleIssues.value).toEqual([
      { field: 'title', kind: 'gap', message: 'Enter the job title' },
    ]);
  });

  it('are empty if the posting had another outcome', () => {
    for (const outcome of [
      undefined,
      { state: 'unknown', cause: 'server' },
      { state: 'accepted' },
    ] as const) {
      const { outcome: _outcome, ...before } = refusedFor({ field: 'title', key: 'title', message: 'x' });
      const posted = outcome
        ? { ...before, state: outcome.state, outcome }
        : { ...before, state: 'written' as const };
      expect(sessionWith({ posted }).posting.boardIssues.value).toEqual([]);
    }
  });
});

it('session: advisories on valid fields', () => {
  const { draft } = sessionWith({ fields: { salary_low: { value: '12.50', source: 'text' } } });
  expect(draft.advisories.value).toEqual([
    { field: 'salary_low', message: expect.stringContaining('s1jobs will round this'), salaryText: '£12.50' },
  ]);
});
