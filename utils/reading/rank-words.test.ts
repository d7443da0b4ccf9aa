import { describe, expect, it } from 'vitest';
import { OFFERED_FIELDS, type OfferedField, rankWords } from './rank-words';

const LIKELIEST: readonly [words: string, id: OfferedField][] = [
  ['£12.60 an hour', 'salary_low'],
  ['Night Baker', 'title'],
  ['Job title: Night Baker', 'title'],
  ['Full time, permanent', 'hours'],
  ['Fixed term contract', 'job_type'],
  ['11 December 2026', 'closing_date'],
  ['12 Mill Lane, Dundee DD2 3XQ', 'location'],
  ['Based at: Dundee', 'location'],
  ['Hybrid working', 'working_location'],
  ['https://crumb.example/apply', 'application_url'],
  ['jobs@crumb.example', 'application_email'],
  ['01382 496 000', 'application_phone'],
  ['Reference: ARD-1042', 'reference'],
  ['You bake.\nYou load the van.', 'description'],
  [`You bake bread and earn £24,000. ${'We look after our people. '.repeat(9)}`, 'description'],
];

describe('pointed words: the fields that they are offered for', () => {
  it.each(LIKELIEST)('begin for “%s” with %s', (text, id) => {
    const ranked = rankWords(text, '2026-11-28');
    expect(ranked[0]).toBe(id);
    expect([...ranked].sort()).toEqual([...OFFERED_FIELDS].sort());
  });

  it('are each the likeliest for some words', () => {
    expect(new Set(LIKELIEST.map(([, id]) => id))).toEqual(new Set(OFFERED_FIELDS));
  });
});
