import { expect, it } from 'vitest';
import { ADVERT, written } from '@/tests/support/written';
import { type Change, newChange } from './change';
import { currentAdvert } from './current-advert';

const { posting } = written();

function change(willBe: Change['willBe'], at: string, state: Change['state'] = 'accepted'): Change {
  const base = { kind: 'edit', posting, job: { id: '5f3a', etag: 'e' }, was: {}, willBe } as const;
  const frozen = { endpoint: 'https://board.example/api/job', body: {} };
  return { ...newChange({ ...base, frozen }, new Date(`2026-11-23T${at}:00Z`)), state };
}

it('current advert: without changes it is as sent', () => {
  expect(currentAdvert(ADVERT, [])).toEqual(ADVERT);
});

it('current advert: accepted changes apply in the order in which they were written', () => {
  const changes = [
    change({ title: 'Head baker', hours: 'Part' }, '13:00'),
    change({ title: 'Baker and cook', salary_low: 30_000 }, '12:00'),
  ];
  expect(currentAdvert(ADVERT, changes)).toEqual({
    ...ADVERT,
    title: 'Head baker',
    salary_low: 30_000,
    hours: 'Part',
  });
});

it.each(['written', 'waiting', 'sending', 'unknown', 'refused'] as const)(
  'current advert: a change that is %s is not at the board as far as we know',
  (state) => {
    expect(currentAdvert(ADVERT, [change({ title: 'Cook' }, '12:00', state)])).toEqual(ADVERT);
  },
);
