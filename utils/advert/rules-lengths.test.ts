import { describe, expect, it } from 'vitest';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';
import { FIELDS } from './field-list';
import type { FormValues } from './fields';
import { check, type RuleContext } from './rules';

const CONTEXT: RuleContext = { today: '2026-11-23', board: 's1jobs', coreskills: { Retail: [] } };

const GOOD: FormValues = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: '24,000',
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
};

const EMOJI = '🥖';
const at = (values: FormValues, id: string) =>
  check({ ...GOOD, ...values }, CONTEXT).filter(({ field }) => field === id);

describe.each(FIELDS.map(({ id, limit }) => ({ id, noun: FIELD_NOUNS[id], limit })))(
  'rules: the length of the $noun',
  ({ id, noun, limit }) => {
    const filled = (text: string): FormValues => ({ [id]: id === 'specialisms' ? [text] : text });

    it('is limited, counted in code points', () => {
      const [issue] = at(filled(EMOJI.repeat(limit + 1)), id);
      expect(issue?.kind).toBe('fault');
      expect(issue?.message).toBe(
        `Shorten the ${noun} by 1 character: the limit is ${limit.toLocaleString('en-GB')}`,
      );
    });

    it('may reach the limit, in any number of UTF-16 units', () => {
      for (const { message } of at(filled(EMOJI.repeat(limit)), id))
        expect(message).not.toContain('the limit is');
    });
  },
);

it.each<[string, FormValues]>([
  ['a title of 255 emoji', { title: EMOJI.repeat(255) }],
  ['a description of 60,000 characters', { description: 'a'.repeat(60_000) }],
  ['a description of 60,000 emoji', { description: EMOJI.repeat(60_000) }],
  ['a salary text of 255', { salary_text: '£'.repeat(255) }],
  ['a reference of 255', { reference: 'r'.repeat(255) }],
  ['a link of 255', { application_url: `https://example.co.uk/${'a'.repeat(233)}` }],
  ['an e-mail address of 255', { application_email: `${'a'.repeat(241)}@example.co.uk` }],
])('rules: %s passes every rule', (_name, changes) => {
  for (const value of Object.values(changes)) expect([255, 60_000]).toContain([...String(value)].length);
  expect(check({ ...GOOD, ...changes }, CONTEXT)).toEqual([]);
});

it.each<[string, FormValues]>([
  ['title', { title: 'a'.repeat(256) }],
  ['description', { description: `<p>${'a'.repeat(59_994)}</p>` }],
  ['application_url', { application_url: `https://example.co.uk/${'a'.repeat(234)}` }],
  ['application_email', { application_email: `${'a'.repeat(242)}@example.co.uk` }],
])('rules: one character more breaks only the length of %s, tags included', (field, changes) => {
  const issues = check({ ...GOOD, ...changes }, CONTEXT);
  expect(issues).toEqual([{ field, kind: 'fault', message: expect.stringContaining('the limit is') }]);
});

it('rules: each specialism is measured by itself', () => {
  const coreskills = { Retail: ['a'.repeat(200), 'b'.repeat(200), 'c'.repeat(256)] };
  const measured = (specialisms: string[]) =>
    check({ ...GOOD, specialisms }, { ...CONTEXT, coreskills }).map(({ message }) => message);
  expect(measured(['a'.repeat(200), 'b'.repeat(200)])).toEqual([]);
  expect(measured(['a'.repeat(200), 'c'.repeat(256)])).toEqual([
    expect.stringContaining('by 1 character: the limit is 255'),
  ]);
});
