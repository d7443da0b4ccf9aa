import { beforeEach, describe, expect, it, vi } from 'vitest';
import { written } from '@/tests/support/written';
import type { BoardIssue } from '@/utils/board/outcome';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import type { DraftFields } from '@/utils/drafts/draft';
import type { Posting } from '@/utils/outbox/posting';
import { createSession, type Session } from './session';

const FIELDS: DraftFields = {
  title: { value: 'Baker', source: 'json-ld' },
  description: { value: '<p>Bake bread.</p>', source: 'json-ld' },
  location: { value: 'G2 1AL', source: 'text' },
  salary_low: { value: '24,000', source: 'text' },
  application_email: { value: 'jobs@example.co.uk', source: 'text' },
  coreskill: { value: 'Retail', source: 'recruiter' },
};

const refusedFor = (...issues: BoardIssue[]): Posting => ({
  ...written().posting,
  state: 'refused',
  outcome: { state: 'refused', cause: 'fields', issues },
});

let session: Session;
const told = () => session.visibleIssues.value.map(({ field }) => field);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-30T23:30:00Z'), toFake: ['Date'] });
  session = createSession();
  vi.useRealTimers();
});

it('takes today from the board’s place, not from UTC', () => {
  expect(session.today).toBe('2026-07-01');
});

describe('issues', () => {
  it('are known at once, but told only of fields that were left', () => {
    expect(session.issues.value.map(({ field }) => field)).toContain('title');
    expect(told()).toEqual([]);
    session.visitedFields.value = new Set(['title']);
    expect(told()).toEqual(['title']);
  });

  it('are all told once Post was pressed', () => {
    session.submitAttempted.value = true;
    expect(told()).toEqual([
      'title',
      'description',
      'location',
      'salary_low',
      'application_url',
      'coreskill',
    ]);
  });

  it('go as soon as the field is right', () => {
    session.submitAttempted.value = true;
    session.fields.value = FIELDS;
    expect(told()).toEqual([]);
    session.fields.value = { ...FIELDS, closing_date: { value: session.today, source: 'recruiter' } };
    expect(told()).toEqual(['closing_date']);
  });

  it('of a choice that is no longer on the list are told at once, whoever made it', () => {
    session.coreskills.value = { Retail: ['Butcher'] };
    const specialisms = { value: ['Butcher', 'Baking'], source: 'recruiter' as const };
    session.fields.value = { ...FIELDS, specialisms };
    const words = '“Baking” is no longer on the list: choose another, or remove it';
    expect(session.visibleIssues.value).toEqual([{ field: 'specialisms', kind: 'fault', message: words }]);
    session.coreskills.value = { Sales: [] };
    expect(session.visibleIssues.value.map(({ message }) => message)).toEqual([
      '“Retail” is no longer on the list: choose another',
    ]);
    expect(session.values.value).toMatchObject({ coreskill: 'Retail', specialisms: ['Butcher', 'Baking'] });
  });

  it('call the board by the name in its profile', () => {
    session.profile.value = { ...DEFAULT_PROFILE, name: 'x1jobs' };
    const { salary_low: _gone, ...rest } = FIELDS;
    session.fields.value = rest;
    expect(session.issues.value.map(({ message }) => message)).toEqual([
      expect.stringContaining('x1jobs needs a salary figure'),
    ]);
  });
});

describe('what the board said of fields', () => {
  beforeEach(() => {
    session.fields.value = FIELDS;
    session.posting.value = refusedFor(
      { field: 'title', key: 'title', message: 'Too dull' },
      { field: 'location', key: 'location', message: 'Not here' },
      { key: 'validation exception', message: 'Something else' },
    );
  });

  it('is told at the fields at once, in the board’s name', () => {
    expect(session.visibleIssues.value).toEqual([
      { field: 'title', kind: 'fault', message: 's1jobs says: Too dull' },
      { field: 'location', kind: 'fault', message: 's1jobs says: Not here' },
    ]);
  });

  it('goes from a field that was changed since', () => {
    session.fieldsEditedSincePosting.value = new Set(['title']);
    expect(told()).toEqual(['location']);
  });

  it('gives way to what is wrong there now', () => {
    session.submitAttempted.value = true;
    session.fields.value = { ...FIELDS, title: { value: '', source: 'recruiter' } };
    expect(session.visibleIssues.value.filter(({ field }) => field === 'title')).toEqual([
      { field: 'title', kind: 'gap', message: 'Enter the job title' },
    ]);
  });

  it('is nothing where the posting went another way', () => {
    for (const outcome of [
      undefined,
      { state: 'unknown', cause: 'server' },
      { state: 'accepted' },
    ] as const) {
      const { outcome: _outcome, ...posting } = refusedFor({ field: 'title', key: 'title', message: 'x' });
      session.posting.value = outcome ? { ...posting, state: outcome.state, outcome } : posting;
      expect(session.boardIssues.value).toEqual([]);
    }
  });
});

it('remarks on what is right, but worth knowing', () => {
  session.fields.value = { salary_low: { value: '12.50', source: 'text' } };
  expect(session.advisories.value).toEqual([
    { field: 'salary_low', message: expect.stringContaining('s1jobs will round this'), salaryText: '£12.50' },
  ]);
});
