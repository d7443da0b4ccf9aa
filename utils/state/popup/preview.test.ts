// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionWith } from '@/tests/support/session';
import { applyChanges } from '@/utils/board/profile';
import type { DraftFields } from '@/utils/drafts/draft';
import { previewOf } from './preview';

const FIELDS: DraftFields = {
  title: { value: 'Baker', source: 'json-ld' },
  description: { value: '<p>Bake <strong>bread</strong>.</p><ul><li>Sell it</li></ul>', source: 'json-ld' },
  location: { value: 'G2 1AL', source: 'text' },
  salary_low: { value: '24,000', source: 'text' },
  application_email: { value: 'jobs@example.co.uk', source: 'text' },
  coreskill: { value: 'Retail', source: 'recruiter' },
  specialisms: { value: ['Butcher', 'Fishmonger'], source: 'recruiter' },
  reference: { value: '', source: 'recruiter' },
};

const DOWN = ['Comes down', 'Saturday 26 December, in the morning'];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

it('preview: shows every filled field under its label', () => {
  expect(previewOf(sessionWith({ fields: FIELDS }))).toMatchObject({
    title: 'Baker',
    description: '<p>Bake <strong>bread</strong>.</p><ul><li>Sell it</li></ul>',
    facts: [
      ['Postcode', 'G2 1AL'],
      ['Salary', '£24,000'],
      ['Coreskill', 'Retail'],
      ['Specialisms', 'Butcher, Fishmonger'],
      ['Apply', 'via a form on s1jobs'],
      DOWN,
    ],
    notShown: [['Apply by e-mail', 'jobs@example.co.uk']],
  });
});

it('preview: shows the salary text instead of the figures, and values in words', () => {
  const fields: DraftFields = {
    salary_low: { value: '24,000', source: 'recruiter' },
    salary_period: { value: 'yearly', source: 'recruiter' },
    salary_text: { value: 'Negotiable', source: 'recruiter' },
    hours: { value: 'Part', source: 'recruiter' },
    closing_date: { value: '2030-12-02', source: 'recruiter' },
  };
  expect(previewOf(sessionWith({ fields }))).toMatchObject({
    facts: [
      ['Salary', 'Negotiable'],
      ['Hours', 'Part time'],
      ['Closing date', 'Monday 2 December 2030'],
      DOWN,
    ],
    notShown: [
      ['Salary from', '£24,000'],
      ['Paid', 'a year'],
    ],
  });
});

it('preview: shows what is posted, without invisible characters', () => {
  const fields: DraftFields = {
    title: { value: 'Ba\u200bker\u202e', source: 'recruiter' },
    reference: { value: 'R\u00ad-1', source: 'recruiter' },
    description: { value: '<p>Bake\u2066 bread.</p>', source: 'recruiter' },
  };
  expect(previewOf(sessionWith({ fields }))).toMatchObject({
    title: 'Baker',
    facts: [['Job Ref No', 'R-1'], DOWN],
    description: '<p>Bake bread.</p>',
  });
});

it('preview: gives all of it as plain text', () => {
  expect(previewOf(sessionWith({ fields: FIELDS })).text).toBe(
    [
      'Baker',
      'Postcode: G2 1AL',
      'Salary: £24,000',
      'Coreskill: Retail',
      'Specialisms: Butcher, Fishmonger',
      'Apply: via a form on s1jobs',
      'Comes down: Saturday 26 December, in the morning',
      'Apply by e-mail: jobs@example.co.uk',
      '',
      'Bake bread.',
      '- Sell it',
    ].join('\n'),
  );
});

it('preview: gives the exact body with the password blotted out', () => {
  const body: unknown = JSON.parse(previewOf(sessionWith({ fields: FIELDS })).json);
  expect(body).toEqual({
    username: 'acme',
    password: expect.stringMatching(/^•+$/u),
    title: 'Baker',
    description: '<p>Bake <strong>bread</strong>.</p><ul><li>Sell it</li></ul>',
    location: 'G2 1AL',
    salary_low: 24_000,
    application_email: 'jobs@example.co.uk',
    core_skill: 'Retail',
    specialism: ['Butcher', 'Fishmonger'],
  });
});

it('preview: shows the settings’ extra keys', () => {
  const profile = applyChanges({ extra: [{ key: 'source', value: 'Ardlunan' }] });
  const { notShown, text, json } = previewOf(sessionWith({ fields: FIELDS, profile }));
  expect(notShown.at(-1)).toEqual(['Sent with every advert: source', 'Ardlunan']);
  expect(text).toContain('Sent with every advert: source: Ardlunan');
  expect(JSON.parse(json)).toMatchObject({ source: 'Ardlunan' });
});

it('preview: says that there is no body while there are gaps', () => {
  expect(previewOf(sessionWith())).toMatchObject({
    title: '',
    facts: [DOWN],
    description: '',
    json: 'Complete the missing fields first.',
  });
});

it('preview: says on which morning the board takes the advert down', () => {
  const fields: DraftFields = { closing_date: { value: '2026-12-04', source: 'recruiter' } };
  expect(previewOf(sessionWith({ fields })).facts).toEqual([
    ['Closing date', 'Friday 4 December'],
    ['Comes down', 'Friday 4 December, in the morning'],
  ]);
});
