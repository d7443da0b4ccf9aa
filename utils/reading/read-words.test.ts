import { describe, expect, it } from 'vitest';
import { type PointedField, readWords } from './read-words';

const TODAY = '2026-11-28';

const valuesOf = (id: PointedField, text: string, more: { html?: string; link?: string } = {}) =>
  Object.fromEntries(
    Object.entries(readWords(id, { text, ...more }, TODAY)).map(([name, read]) => [name, read?.value]),
  );

describe('read words', () => {
  it.each<[PointedField, string, Record<string, unknown>]>([
    [
      'salary_low',
      '£12.60 an hour',
      {
        salary_low: 12.6,
        salary_high: 12.6,
        salary_currency: 'GBP',
        salary_period: 'hourly',
        salary_text: '£12.60 an hour',
      },
    ],
    [
      'salary_high',
      'Salary: £26,000 – £28,500 a year',
      { salary_low: 26_000, salary_high: 28_500, salary_currency: 'GBP', salary_period: 'yearly' },
    ],
    ['salary_low', 'Competitive', { salary_text: 'Competitive' }],
    ['hours', 'Full time, permanent', { hours: 'Full', job_type: 'Permanent' }],
    ['job_type', 'Contract type: Temporary', { job_type: 'Temporary' }],
    ['working_location', 'Hybrid, two days in the office', { working_location: 'Hybrid working' }],
    ['closing_date', 'Closing date: Friday 11 December', { closing_date: '2026-12-11' }],
    ['closing_date', 'Fri 8/1, noon', { closing_date: '2027-01-08' }],
    ['closing_date', 'Closing date: Fri 8/1, noon', { closing_date: '2027-01-08' }],
    ['reference', 'Job reference: ARD-1042', { reference: 'ARD-1042' }],
    ...(
      [
        ['Apply at https://crumb.example/jobs.', 'https://crumb.example/jobs'],
        ['the form (https://crumb.example/jobs)', 'https://crumb.example/jobs'],
        ['Apply on www.crumb.example/jobs', 'https://www.crumb.example/jobs'],
        ['See https://crumb.example/jobs?id=4&from=page!', 'https://crumb.example/jobs?id=4&from=page'],
      ] as const
    ).map(([text, address]): [PointedField, string, Record<string, unknown>] => [
      'application_url',
      text,
      { application_url: address },
    ]),
    ['title', 'Job title: Night\n Baker', { title: 'Night Baker' }],
    [
      'location',
      '12 Mill Lane, Dundee dd2 3xq',
      { location: 'DD2 3XQ', place: '12 Mill Lane, Dundee dd2 3xq' },
    ],
    ['application_phone', 'Call Ann on 01382 496 000', { application_phone: '01382 496 000' }],
    ['application_email', 'jobs [at] crumb [dot] example', { application_email: 'jobs@crumb.example' }],
    [
      'description',
      'You bake.\n\n- Bread\n- Rolls',
      { description: '<p>You bake.</p><ul><li>Bread</li><li>Rolls</li></ul>' },
    ],
  ])('for %s, “%s”', (id, text, expected) => {
    expect(valuesOf(id, text)).toEqual(expected);
  });

  it.each<[PointedField, string]>([
    ['closing_date', 'As soon as possible'],
    ['hours', 'Our team'],
    ['reference', 'none'],
    ['salary_low', 'Dundee'],
    ['application_url', 'Apply now'],
  ])('that state no value give none: for %s, “%s”', (id, text) => {
    expect(valuesOf(id, text)).toEqual({});
  });

  it('takes addresses from a link', () => {
    expect(valuesOf('application_url', 'Apply', { link: 'https://a.example/apply' })).toEqual({
      application_url: 'https://a.example/apply',
    });
    expect(
      valuesOf('application_email', 'Write to Ann', { link: 'mailto:Ann@crumb.example?subject=Job' }),
    ).toEqual({ application_email: 'ann@crumb.example' });
    expect(valuesOf('application_phone', 'Call us', { link: 'tel:+441382496000' })).toEqual({
      application_phone: '+441382496000',
    });
  });

  it('takes the reader’s own markup for the description', () => {
    expect(valuesOf('description', 'You bake', { html: '<p>You <strong>bake</strong></p>' })).toEqual({
      description: '<p>You <strong>bake</strong></p>',
    });
  });
});
