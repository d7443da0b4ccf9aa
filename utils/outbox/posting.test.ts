import { expect, it } from 'vitest';
import { ACME, ADVERT, written } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { isValid } from '@/utils/validation/is-valid';
import { postingSchema, sentOrWrittenAt, sentRequest, storedAdvertSchema } from './posting';

const NOW = new Date('2026-11-23T12:00:00Z');
const write = () => written({ account: { id: 'a', label: 'Acme' } }, NOW);

it('posting: a new one is written, not sent, and can be stored', () => {
  const { posting, advert } = write();
  expect(posting).toEqual({
    id: expect.any(String),
    page: 'https://a.example/job',
    writtenAt: '2026-11-23T12:00:00.000Z',
    title: 'Baker',
    match: { vacancy: 'baker|g2' },
    account: { id: 'a', label: 'Acme' },
    state: 'written',
    moves: [{ state: 'written', at: '2026-11-23T12:00:00.000Z' }],
  });
  expect(advert).toEqual({ id: posting.id, advert: ADVERT, frozen: freezeRequest(ADVERT, DEFAULT_PROFILE) });
  expect(isValid(posting, postingSchema)).toBe(true);
  expect(isValid(advert, storedAdvertSchema)).toBe(true);
});

it('posting: contains its search keys', () => {
  const advert = { ...ADVERT, reference: 'ARD 7', closing_date: '2026-12-01' };
  expect(written({ advert, company: 'Ardlunan' }).posting).toMatchObject({
    reference: 'ARD 7',
    closingDate: '2026-12-01',
    company: 'Ardlunan',
    match: { reference: 'ard 7' },
  });
});

it('posting: each has a distinct id', () => {
  expect(write().posting.id).not.toBe(write().posting.id);
});

it('posting: stores only the account’s id and label', () => {
  const account = { ...ACME, password: 'secret' };
  expect(JSON.stringify(written({ account }))).not.toMatch(/username|secret/u);
});

it('posting: its time is when it was sent, or else written', () => {
  const { posting } = write();
  expect(sentOrWrittenAt(posting)).toBe(posting.writtenAt);
  const at = '2026-11-23T12:05:00.000Z';
  expect(sentOrWrittenAt({ ...posting, moves: [...posting.moves, { state: 'sending', at }] })).toBe(at);
});

it('posting: gives the sent advert, also of an older version', () => {
  const { posting, advert } = write();
  expect(sentRequest(posting, advert)).toBeUndefined();
  const at = '2026-11-23T12:05:00.000Z';
  const sending = { ...posting, moves: [...posting.moves, { state: 'sending' as const, at }] };
  expect(sentRequest(sending, advert)).toEqual(advert.frozen);
  const sent = { endpoint: 'https://board.example/api/job', body: { title: 'Baker' } };
  expect(sentRequest(sending, { id: advert.id, advert: ADVERT, sent })).toEqual(sent);
});

it.each<[string, Record<string, unknown>]>([
  ['an unknown state', { state: 'lost' }],
  ['no moves', { moves: [] }],
  ['no title', { title: '' }],
  ['an outcome that is none', { outcome: { state: 'refused', cause: 'bad luck' } }],
  ['a password', { password: 'secret' }],
])('posting: a record with %s is damaged', (_name, change) => {
  expect(isValid({ ...write().posting, ...change }, postingSchema)).toBe(false);
});
