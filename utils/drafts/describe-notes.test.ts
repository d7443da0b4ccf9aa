import { describe, expect, it } from 'vitest';
import { describeNotes } from './describe-notes';
import type { Note } from './note';

const CONTEXT = { board: 's1jobs', today: '2026-11-23' };
const describeOne = (note: Note, id: 'description' | 'application_url' | 'salary_low' = 'description') =>
  describeNotes(id, [note], CONTEXT);

describe('draft notes', () => {
  it.each<[Note, string]>([
    [
      { code: 'foreign-currency', currency: 'EUR' },
      'The page gives the pay in EUR. s1jobs needs it in pounds.',
    ],
    [
      { code: 'no-figure', pay: 'Competitive' },
      'The page says “Competitive”, but s1jobs needs a salary figure: enter one. While “Shown as” is filled in, job seekers see that instead.',
    ],
    [
      { code: 'closing-passed', lastDay: '2025-01-01' },
      'The page says Wednesday 1 January 2025. That date has passed, so we left it blank.',
    ],
    [
      { code: 'closing-too-late', lastDay: '2026-12-20' },
      'The page says Sunday 20 December. s1jobs takes every advert down after 28 days, so we left it blank.',
    ],
    [
      { code: 'closing-day-after', lastDay: '2026-11-30' },
      'The page says Monday 30 November. s1jobs takes adverts down in the morning, so this is the day after.',
    ],
    [
      { code: 'address-parts-removed', parts: [{ part: 'path' }, { name: 'token' }] },
      'We left out parts of this address that looked personal: part of the path, token. Check that it still works.',
    ],
    [
      { code: 'address-parts-unsure', parts: 'abcdefg'.split('').map((name) => ({ name })) },
      'Part of this address may be personal: a, b, c, d, e, f and others. Check that it works when you’re signed out.',
    ],
  ])('%j', (note, words) => {
    expect(describeOne(note)).toBe(words);
  });

  it('names the hidden text, or the field if all of it is hidden', () => {
    const hidden: Note = { code: 'doubts', doubts: ['link-not-visible', 'email-not-visible'] };
    expect(describeOne(hidden)).toBe('This has a link and an e-mail address that you can’t see on the page.');
    expect(describeOne(hidden, 'application_url')).toBe('This link isn’t visible on the page.');
  });

  it('has a sentence for each doubt', () => {
    const doubts: Note = {
      code: 'doubts',
      doubts: ['amount-not-visible', 'not-visible', 'closed-section', 'other-address', 'account-line'],
    };
    expect(describeOne(doubts)).toBe(
      'This has an amount of money that you can’t see on the page. Some of this text isn’t visible on the page. ' +
        'Some of this is in a closed section of the page, such as a tab or “Show more”. A link here showed one ' +
        'address and led to another, so we removed the link and kept its words. We left out a line about your ' +
        'own account on the site, such as a greeting.',
    );
  });
});

it('draft notes: joins the notes of a field', () => {
  const notes: Note[] = [
    { code: 'closing-passed', lastDay: '2026-11-22' },
    { code: 'doubts', doubts: ['closed-section'] },
  ];
  expect(describeNotes('closing_date', notes, CONTEXT)).toMatch(
    /^The page says Sunday 22 November\. .*blank\. Some of this is in a closed section/u,
  );
});

it('draft notes: shows an older draft’s sentence unchanged, and nothing without a note', () => {
  expect(describeNotes('title', 'The page names no town', CONTEXT)).toBe('The page names no town');
  expect(describeNotes('title', undefined, CONTEXT)).toBe('');
});
