import { rmSync } from 'node:fs';
import { findOrInstall } from '../browser/find.mjs';
import { isSoak, seed, share } from '../support/soak.mjs';
import { buildFirefox, buildSandbox, ensureFirefoxBuild, ensureSandbox } from './build.mjs';
import { one, playwrightCount, propertyRuns, vitestCount } from './counts.mjs';
import { inProject } from './root.mjs';
import { runNode, runTool } from './run.mjs';
import { guardScores, hasSamples } from './score.mjs';

const UNIT_REPORT = inProject('.run', 'test', 'unit.json');
const E2E_REPORT = inProject('.run', 'test', 'e2e.json');
const THOROUGH_REPORT = inProject('.run', 'test', 'thorough.json');
const FIREFOX_REPORT = inProject('.run', 'test', 'firefox.json');

/** @param {string[]} files of tests; all of them where none is named */
function vitest(...files) {
  rmSync(UNIT_REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const count = vitestCount(UNIT_REPORT, runTool('vitest', ['run', ...reporters, ...files]));
  if (count.passed > 0) console.log(`Property tests: ${propertyRuns(UNIT_REPORT)} inputs tried`);
  return count;
}

function playwright(projects, report, ...more) {
  rmSync(report, { force: true });
  const args = ['test', ...projects.map((name) => `--project=${name}`), '--reporter=list,json', ...more];
  return playwrightCount(report, runTool('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report }));
}

function e2e(...filters) {
  return ensureSandbox() ? playwright(['chromium'], E2E_REPORT, ...filters) : one(false);
}

const PARTS = 40;

function firefox() {
  if (!findOrInstall('firefox')) {
    console.error('NOT TESTED in Firefox: please install it, or set JOBCOURIER_FIREFOX to its program.');
    // A contributor may have only one browser; CI must have both.
    return { passed: 0, failed: process.env.CI ? 1 : 0 };
  }
  return ensureFirefoxBuild() ? playwright(['firefox'], FIREFOX_REPORT) : one(false);
}

/** The tests marked `@thorough`: a fortieth of them, drawn by the seed; in the soak all. */
function thorough() {
  const part = isSoak ? [] : [`--shard=${(seed % PARTS) + 1}/${PARTS}`];
  const projects = ['chromium-thorough', ...(findOrInstall('firefox') ? ['firefox-thorough'] : [])];
  const isBuilt = ensureSandbox() && ensureFirefoxBuild();
  return isBuilt ? playwright(projects, THOROUGH_REPORT, ...part) : one(false);
}

const tool = (name, ...args) => one(runTool(name, args));

const ADDON = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'];

const IMPORTS = ['--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'utils'];

const CHAOS_RUNS = 20;

function chaos() {
  const args = ['--runs', String(share(CHAOS_RUNS)), '--seed', String(seed)];
  return ensureSandbox() ? one(runNode('tests/commands/chaos.mjs', args)) : one(false);
}

/**
 * The steps of `npm test`. The builds run one after another, since they write the same list of modules and generated
 * types.
 */
export const STEPS = [
  { name: 'prepare', title: 'Generated types', run: () => tool('wxt', 'prepare') },
  { name: 'lint', title: 'Formatting and lint', run: () => tool('biome', 'check') },
  {
    name: 'build-sandbox',
    title: 'Build for the sandbox',
    after: ['prepare'],
    run: () => one(buildSandbox()),
  },
  { name: 'types', title: 'Types', after: ['prepare'], run: () => tool('tsc') },
  {
    name: 'build-chrome',
    title: 'Build for Chrome and Edge',
    after: ['build-sandbox'],
    run: () => tool('wxt', 'build'),
  },
  {
    name: 'imports',
    title: 'Import directions',
    after: ['prepare'],
    run: () => tool('depcruise', ...IMPORTS),
  },
  {
    name: 'build-firefox',
    title: 'Build for Firefox',
    after: ['build-chrome'],
    run: () => one(buildFirefox()),
  },
  {
    name: 'unused',
    title: 'Unused files, exports and packages',
    after: ['prepare'],
    run: () => tool('knip'),
  },
  { name: 'unit', title: 'Unit tests', after: ['prepare'], run: () => vitest() },
  {
    name: 'addon',
    title: 'Check of the add-on for Firefox',
    after: ['build-firefox'],
    run: () => tool('web-ext', ...ADDON),
  },
  { name: 'sizes', title: 'Sizes', after: ['build-chrome'], run: () => tool('size-limit') },
  {
    name: 'firefox',
    title: 'End-to-end tests in a real Firefox',
    after: ['build-firefox'],
    run: firefox,
  },
  {
    name: 'chaos',
    title: 'Random runs of faults in a real browser',
    after: ['build-sandbox'],
    run: chaos,
  },
  // A fresh clone has no samples, and so not this step.
  ...(hasSamples()
    ? [{ name: 'scores', title: 'Scores on the sample pages', after: ['prepare'], run: guardScores }]
    : []),
  {
    name: 'e2e',
    title: 'End-to-end tests in a real Chromium',
    // Its tests use two browsers at a time, and some read the other builds.
    cores: 2,
    after: ['build-sandbox', 'build-chrome', 'build-firefox'],
    run: () => e2e(),
  },
  {
    name: 'thorough',
    title: 'A drawn fortieth of the thorough end-to-end tests',
    cores: 2,
    after: ['e2e'],
    run: thorough,
  },
];

/** The steps of `npm run soak`: the whole series of which `npm test` draws a tenth. */
export const SOAK_STEPS = [
  { name: 'properties', title: 'Property tests', run: () => vitest('property', 'preview-shows-all') },
  { name: 'chaos', title: 'Random runs of faults in a real browser', run: chaos },
  {
    name: 'attacks',
    title: 'Typing trials, every attack posted, every answer of the board, axe on every story',
    cores: 2,
    after: ['properties', 'chaos'],
    run: () => e2e('typing', 'hostile', 'answers', 'stories'),
  },
  {
    name: 'thorough',
    title: 'The thorough end-to-end tests',
    cores: 2,
    after: ['attacks'],
    run: thorough,
  },
];
