import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testProperty } from '@/tests/support/properties';
import { FIELD_IDS } from '@/utils/advert/fields';
import type { Evidence } from './evidence';
import { CONTROL_NAME } from './learned-names';
import { foldName, NAME_CANDIDATES } from './name-candidates';
import { askForNames } from './names-question';
import { DEFAULT_PROFILE } from './profile';

const NOW = Date.parse('2026-11-28T12:00:00.000Z');
const AT = new Date(NOW - 60_000).toISOString();
const { endpoint } = DEFAULT_PROFILE;

const requiring = (...names: string[]): Evidence => ({
  endpoint,
  checkedAt: AT,
  names: names.map((name) => ({ name, says: 'required', at: AT })),
});
const ask = (evidence: Evidence | undefined) => askForNames(DEFAULT_PROFILE, evidence, NOW);

describe('question for names', () => {
  it('asks for every candidate of what is open, each with an object as its value', () => {
    const question = ask(requiring('title'));
    expect(question).toMatchObject({
      [CONTROL_NAME]: {},
      reference: { jobcourier: 'question' },
      job_ref: { jobcourier: 'question' },
    });
    expect(question).not.toHaveProperty('job_title');
    expect(question).not.toHaveProperty('salary_low');
    for (const name of ['username', 'password']) expect(question).not.toHaveProperty(name);
  });

  it('writes the names as the board writes those that it requires', () => {
    expect(ask(requiring('jobTitle'))).toHaveProperty('jobRef');
    expect(ask(requiring('JobTitle'))).toHaveProperty('JobRef');
    expect(ask(requiring('job-title'))).toHaveProperty('job-ref');
  });

  it.each<[string, Evidence | undefined]>([
    ['nothing is known', undefined],
    [
      'no required name is known',
      { endpoint, checkedAt: AT, names: [{ name: 'title', says: 'known', at: AT }] },
    ],
    ['the last check is a day old', { ...requiring('title'), checkedAt: '2026-11-27T11:59:00.000Z' }],
    ['the last check lies in the future', { ...requiring('title'), checkedAt: '2026-11-29T12:00:00.000Z' }],
    ['another address told it', { ...requiring('title'), endpoint: 'https://other.example/' }],
    ['it comes from a file', { endpoint, names: requiring('title').names }],
  ])('is not asked where %s', (_why, evidence) => {
    expect(ask(evidence)).toBe('check-first');
  });

  it('is not asked of a board that made an advert of a question, or where nothing is open', () => {
    expect(ask({ ...requiring('title'), made: { at: AT } })).toBe('made-advert');
    expect(ask(requiring(...Object.values(DEFAULT_PROFILE.keys)))).toBe('nothing-open');
  });

  const anyName = fc.constantFrom(...FIELD_IDS.flatMap((id) => NAME_CANDIDATES[id]), 'sourceId', 'Title');
  testProperty(
    'never carries a name that the board requires, in whatever case',
    500,
    fc.property(fc.uniqueArray(anyName, { minLength: 1, maxLength: 20 }), (names) => {
      const question = ask(requiring(...names));
      if (typeof question === 'string') return;
      const asked = new Set(Object.keys(question).map(foldName));
      for (const name of names) expect(asked.has(foldName(name))).toBe(false);
      for (const value of Object.values(question)) expect(value).toEqual({ jobcourier: 'question' });
    }),
  );
});
