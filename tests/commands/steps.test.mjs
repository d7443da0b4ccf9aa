import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { withNeeded } from './schedule.mjs';
import { SOAK_STEPS, STEPS } from './steps.mjs';

const { commands, run } = vi.hoisted(() => {
  /** @type {string[][]} */
  const commands = [];
  return {
    commands,
    run: (/** @type {string} */ name, /** @type {string[]} */ args = []) =>
      commands.push([name, ...args]) > 0,
  };
});
vi.mock('./run.mjs', () => ({ runTool: run, runToolQuietly: run, runNode: run }));
vi.mock('../browser/find.mjs', () => ({ findOrInstall: () => 'firefox', ensureBrowser: () => 'chromium' }));
// No report of a run beside this one is touched.
vi.mock('./counts.mjs', () => ({
  one: () => ({ passed: 1, failed: 0 }),
  freshReport: (/** @type {string} */ name) => name,
  vitestCount: () => ({ passed: 0, failed: 0 }),
  playwrightCount: () => ({ passed: 0, failed: 0 }),
  propertyRuns: () => 0,
}));

const TESTS = ['utils', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:test|spec)\.(?:tsx?|mjs)$/.test(file)),
);

const stepNames = (/** @type {{ name: string }[]} */ steps) => steps.map(({ name }) => name);

it('soak: every test that draws a part of a series runs in a step', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  commands.length = 0;
  for (const step of SOAK_STEPS) await step.run();
  const given = new Set(commands.flat());
  const draws = /\b(?:drawn|share|testProperty|testLongTexts)\(|\bisSoak\b/;
  const drawing = TESTS.filter((file) => draws.test(readFileSync(file, 'utf8')));
  const own = ['tests/support/soak.test.mjs', 'tests/commands/steps.test.mjs'];
  expect(drawing.length).toBeGreaterThan(40);
  expect(drawing.filter((file) => !given.has(file) && !own.includes(file))).toEqual([]);
});

it.each([
  ['sizes', ['build-chrome']],
  ['addon', ['build-firefox']],
  ['firefox', ['build-firefox']],
  ['chaos', ['build-sandbox']],
  ['e2e', ['build-sandbox', 'build-chrome', 'build-firefox']],
  ['thorough', ['build-sandbox', 'build-chrome', 'build-firefox']],
])('npm test -- %s: takes along the builds that it reads', (name, builds) => {
  expect(stepNames(withNeeded(STEPS, [name]))).toEqual([...builds, name]);
});

it('npm test: only the steps that build do so, one after the other', () => {
  const builds = STEPS.filter(({ name }) => name.startsWith('build-'));
  for (const [at, { name, after = [] }] of builds.entries()) {
    expect(after, name).toEqual(expect.arrayContaining(stepNames(builds.slice(0, at))));
  }
  const scores = STEPS.find(({ name }) => name === 'scores');
  if (scores) expect(scores.needs).toContain('build-sandbox');
});
