/** @import { Step } from './schedule.mjs' */
import { expect, it } from 'vitest';
import { runSideBySide, withNeeded } from './schedule.mjs';

/**
 * @param {readonly Step[]} steps
 * @param {number} cores
 */
async function timesOf(steps, cores) {
  /** @type {string[]} */
  const log = [];
  await runSideBySide(steps, cores, async ({ name }) => {
    log.push(`${name} starts`);
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`${name} ends`);
  });
  return log;
}

/** @param {string} name @param {Partial<Step>} [more] */
const step = (name, more = {}) => ({ name, title: name, ...more });

it('schedule: steps run in parallel, as many as there are cores', async () => {
  const log = await timesOf([step('a'), step('b'), step('c')], 2);
  expect(log.slice(0, 3)).toEqual(['a starts', 'b starts', 'a ends']);
  expect(log).toHaveLength(6);
});

it('schedule: a step waits for those it depends on, and a later one goes first', async () => {
  const log = await timesOf([step('build'), step('e2e', { after: ['build'] }), step('lint')], 2);
  expect(log.indexOf('lint starts')).toBeLessThan(log.indexOf('e2e starts'));
  expect(log.indexOf('build ends')).toBeLessThan(log.indexOf('e2e starts'));
});

it('schedule: a step that uses all cores runs alone, and also runs on one core', async () => {
  for (const cores of [1, 2]) {
    const log = await timesOf([step('a'), step('e2e', { cores: 2 }), step('b')], cores);
    expect(log[log.indexOf('e2e starts') + 1]).toBe('e2e ends');
    expect(log).toHaveLength(6);
  }
});

it('schedule: a step does not wait for one that was not requested', async () => {
  expect(await timesOf([step('e2e', { after: ['build'] })], 2)).toEqual(['e2e starts', 'e2e ends']);
});

it('schedule: a circular dependency is an error', async () => {
  const circle = [step('a', { after: ['b'] }), step('b', { after: ['a'] })];
  await expect(timesOf(circle, 2)).rejects.toThrow('Steps wait for each other: a, b');
});

it('schedule: a step waits for those it needs, which run where only it is named', async () => {
  const steps = [step('lint'), step('build'), step('e2e', { needs: ['build'] })];
  expect(withNeeded(steps, ['e2e']).map(({ name }) => name)).toEqual(['build', 'e2e']);
  expect(withNeeded(steps, ['lint']).map(({ name }) => name)).toEqual(['lint']);
  const log = await timesOf(steps, 3);
  expect(log.indexOf('build ends')).toBeLessThan(log.indexOf('e2e starts'));
});
