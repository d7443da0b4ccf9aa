import { describe, expect, it } from 'vitest';
import type { Advert } from '@/utils/advert/advert';
import { applyChanges, DEFAULT_PROFILE } from './profile';
import { freezeChange, freezeRequest, toWireBody, withCredentials } from './wire';

const LEAST: Advert = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: 12.5,
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
};

const FULL: Advert = {
  ...LEAST,
  salary_high: 14,
  salary_period: 'hourly',
  salary_text: '£12.50 to £14',
  application_url: 'https://example.co.uk/apply',
  application_phone: '0141 496 0000',
  specialisms: ['Butcher', 'Sales Manager'],
  hours: 'Full',
  job_type: 'Permanent',
  working_location: 'Onsite working',
  closing_date: '2026-12-01',
  reference: 'R-1',
  video_url: 'https://youtu.be/dQw4w9WgXcQ',
};

const CREDENTIALS = { username: 'acme', password: 'secret' };

it('wire body: every field is under the board’s key', () => {
  const { coreskill, specialisms, ...same } = FULL;
  const board = { core_skill: coreskill, specialism: specialisms };
  expect(toWireBody(FULL, DEFAULT_PROFILE)).toEqual({ ...same, ...board });
});

it('wire body: missing fields are left out, not sent empty', () => {
  const body = toWireBody(LEAST, DEFAULT_PROFILE);
  expect(Object.keys(body).sort()).toEqual(
    ['application_email', 'core_skill', 'description', 'location', 'salary_low', 'title'].sort(),
  );
});

it('wire body: user name and password come last, whatever else the body has', () => {
  const body = toWireBody(LEAST, DEFAULT_PROFILE);
  expect(body).not.toHaveProperty('username');
  expect(withCredentials(body, CREDENTIALS)).toEqual({ ...body, ...CREDENTIALS });
  expect(withCredentials({ ...body, password: 'x' }, CREDENTIALS)).toEqual({ ...body, ...CREDENTIALS });
});

it('wire body: frozen with its address, without user name and password', () => {
  const profile = applyChanges({ endpoint: 'https://board.example/job', extra: [{ key: 'a', value: 'b' }] });
  expect(freezeRequest(LEAST, profile)).toEqual({
    endpoint: 'https://board.example/job',
    body: toWireBody(LEAST, profile),
  });
});

it('wire body: numbers stay numbers', () => {
  expect(toWireBody(LEAST, DEFAULT_PROFILE).salary_low).toBe(12.5);
});

it.each<[string, string[], string | string[]]>([
  ['one specialism as a string', ['Butcher'], 'Butcher'],
  ['several as a list', ['Butcher', 'Sales Manager'], ['Butcher', 'Sales Manager']],
])('wire body: sends %s', (_name, specialisms, sent) => {
  expect(toWireBody({ ...LEAST, specialisms }, DEFAULT_PROFILE).specialism).toEqual(sent);
});

it.each([
  ['YYYY-MM-DD', '2026-12-01'],
  ['DD/MM/YYYY', '01/12/2026'],
  ['RFC 1123', 'Tue, 01 Dec 2026 00:00:00 GMT'],
] as const)('wire body: writes a closing date as %s', (dateFormat, written) => {
  expect(toWireBody(FULL, applyChanges({ dateFormat })).closing_date).toBe(written);
});

it('wire body: uses the recruiter’s keys', () => {
  const body = toWireBody(FULL, applyChanges({ keys: { title: 'job_title', closing_date: 'closes' } }));
  expect(body).toMatchObject({ job_title: 'Baker', closes: '2026-12-01' });
  expect(body).not.toHaveProperty('title');
});

it('wire body: options are sent by the board’s words, in an edit, too', () => {
  const profile = applyChanges({ values: { hours: { Full: 'full_time' } } });
  expect(toWireBody({ ...FULL, hours: 'Full', job_type: 'Permanent' }, profile)).toMatchObject({
    hours: 'full_time',
    job_type: 'Permanent',
  });
  expect(freezeChange({ hours: 'Full' }, profile).body).toEqual({ hours: 'full_time' });
  expect(freezeChange({ hours: 'Part' }, profile).body).toEqual({ hours: 'Part' });
});

describe('wire body: extra keys', () => {
  const extra = (key: string, value = 'extra') => applyChanges({ extra: [{ key, value }] });

  it('are always sent', () => {
    expect(toWireBody(LEAST, extra('source', 'jobcourier')).source).toBe('jobcourier');
  });

  it.each(['title', 'salary_low', 'core_skill', 'username', 'password', 'Salary_Text', 'hours', 'job_ref'])(
    'never replace a field or the credentials, even if the field is empty: %s',
    (key) => {
      const profile = applyChanges({ keys: { reference: 'job_ref' }, extra: [{ key, value: 'extra' }] });
      expect(Object.values(toWireBody(LEAST, profile))).not.toContain('extra');
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('may be named %s', (key) => {
    const sent = JSON.stringify(toWireBody(LEAST, extra(key)));
    expect(sent).toContain(`"${key}":"extra"`);
  });
});

it('wire body: a field’s key may be __proto__', () => {
  const profile = applyChanges({ keys: { specialisms: '__proto__' } });
  expect(JSON.stringify(toWireBody(FULL, profile))).toContain('"__proto__":["Butcher","Sales Manager"]');
});
