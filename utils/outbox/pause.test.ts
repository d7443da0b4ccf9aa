import { expect, it } from 'vitest';
import { activePause, nextPause } from './pause';

const NOW = new Date('2026-11-23T12:00:00Z');

it('pause: grows with each 429 in a row, from a minute to an hour', () => {
  let pause: unknown;
  const minutes = Array.from({ length: 9 }, () => {
    const next = nextPause('a', pause, NOW);
    pause = next;
    return (Date.parse(next.until) - NOW.getTime()) / 60_000;
  });
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

it('pause: restarts from a damaged record', () => {
  expect(nextPause('a', { account: 'a', asked: 'often' }, NOW)).toMatchObject({ asked: 1 });
});

it('pause: active until its end', () => {
  const pause = nextPause('a', undefined, NOW);
  expect(activePause(pause, NOW)).toEqual(pause);
  expect(activePause(pause, new Date('2026-11-23T12:01:00Z'))).toBeUndefined();
  expect(activePause(undefined, NOW)).toBeUndefined();
  expect(activePause({ until: '9' }, NOW)).toBeUndefined();
});

it('pause: one that a wrong clock set years ahead is none', () => {
  const longest = nextPause('a', { ...nextPause('a', undefined, NOW), asked: 20 }, NOW);
  expect(activePause(longest, NOW)).toEqual(longest);
  expect(activePause(nextPause('a', undefined, new Date('2036-11-23T12:00:00Z')), NOW)).toBeUndefined();
});
