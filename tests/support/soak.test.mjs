import { afterEach, expect, it, vi } from 'vitest';

const ITEMS = Array.from({ length: 95 }, (_, index) => index);

/** @param {Record<string, string>} env */
async function soakWith(env) {
  for (const name of ['JOBCOURIER_SOAK', 'JOBCOURIER_SEED']) vi.stubEnv(name, env[name] ?? '');
  vi.resetModules();
  return import('./soak.mjs');
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('soak: every item runs, in order', async () => {
  const { drawn, share } = await soakWith({ JOBCOURIER_SOAK: '1' });
  expect(drawn(ITEMS)).toEqual(ITEMS);
  expect(share(20)).toBe(20);
});

it('soak: otherwise a tenth runs, the same for the same seed and another for another', async () => {
  const first = (await soakWith({ JOBCOURIER_SEED: '7' })).drawn(ITEMS);
  expect(first).toHaveLength(10);
  expect((await soakWith({ JOBCOURIER_SEED: '7' })).drawn(ITEMS)).toEqual(first);
  expect((await soakWith({ JOBCOURIER_SEED: '8' })).drawn(ITEMS)).not.toEqual(first);
  expect((await soakWith({})).drawn([1])).toEqual([1]);
});

it('soak: the seed changes each day', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T10:00:00Z'), toFake: ['Date'] });
  const { seed } = await soakWith({});
  vi.setSystemTime(new Date('2026-12-01T10:00:00Z'));
  expect((await soakWith({})).seed).toBe(seed + 1);
});
