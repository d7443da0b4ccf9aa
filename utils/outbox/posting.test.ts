import { is } from 'superstruct';
import { expect, it } from 'vitest';
import { type Posting, postingSchema, writePosting } from './posting';

const ADVERT: Posting['advert'] = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: 24_000,
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
};
const write = () =>
  writePosting('https://a.example/', ADVERT, { id: 'a', label: 'Acme' }, new Date('2026-11-23T12:00:00Z'));

it('a new posting is written, not sent, and can be kept', () => {
  const posting = write();
  expect(posting).toEqual({
    id: expect.any(String),
    page: 'https://a.example/',
    advert: ADVERT,
    account: { id: 'a', label: 'Acme' },
    state: 'written',
    moves: [{ state: 'written', at: '2026-11-23T12:00:00.000Z' }],
  });
  expect(is(posting, postingSchema)).toBe(true);
});

it('each has an id of its own', () => {
  expect(write().id).not.toBe(write().id);
});

it('keeps of the account no more than its id and label', () => {
  const account = { id: 'a', label: 'Acme', username: 'acme', password: 'secret' };
  expect(JSON.stringify(writePosting('https://a.example/', ADVERT, account))).not.toMatch(/username|secret/u);
});

it.each<[string, Record<string, unknown>]>([
  ['an unknown state', { state: 'lost' }],
  ['no moves', { moves: [] }],
  ['an advert that is none', { advert: { ...ADVERT, title: '' } }],
  ['an outcome that is none', { outcome: { state: 'refused', cause: 'bad luck' } }],
  ['a password', { password: 'secret' }],
])('a record with %s is damaged', (_name, change) => {
  expect(is({ ...write(), ...change }, postingSchema)).toBe(false);
});
