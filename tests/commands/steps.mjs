/** @import { Count } from './counts.mjs' */
/** @import { Step } from './schedule.mjs' */
import { ensureChromeBuild, ensureFirefoxBuild, ensureSandbox } from './build.mjs';
import { one } from './counts.mjs';
import { runTool } from './run.mjs';
import { guardScores, hasSamples } from './score.mjs';
import { chromiumSeries, firefoxSeries, unitSeries } from './series.mjs';
import { chaos, e2e, firefox, thorough, vitest } from './suites.mjs';

/** @typedef {Step & { run: () => Count | Promise<Count> }} RunnableStep */

/** @param {string} name @param {string[]} args */
const tool = (name, ...args) => one(runTool(name, args));

const ADDON = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'];

const IMPORTS = ['--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'utils'];

const BUILDS = ['build-sandbox', 'build-chrome', 'build-firefox'];

/**
 * The steps of `npm test`. The builds run one after another, since they write the same list of modules and generated
 * types; no other step builds.
 * @type {readonly RunnableStep[]}
 */
export const STEPS = [
  { name: 'prepare', title: 'Generated types', run: () => tool('wxt', 'prepare') },
  { name: 'lint', title: 'Formatting and lint', run: () => tool('biome', 'check') },
  {
    name: 'build-sandbox',
    title: 'Build for the sandbox',
    after: ['prepare'],
    run: () => one(ensureSandbox()),
  },
  { name: 'types', title: 'Types', after: ['prepare'], run: () => tool('tsc') },
  {
    name: 'build-chrome',
    title: 'Build for Chrome and Edge',
    after: ['prepare', 'build-sandbox'],
    run: () => one(ensureChromeBuild()),
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
    after: ['prepare', 'build-sandbox', 'build-chrome'],
    run: () => one(ensureFirefoxBuild()),
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
    needs: ['build-firefox'],
    run: () => tool('web-ext', ...ADDON),
  },
  { name: 'sizes', title: 'Sizes', needs: ['build-chrome'], run: () => tool('size-limit') },
  {
    name: 'firefox',
    title: 'End-to-end tests in a real Firefox',
    needs: ['build-firefox'],
    run: () => firefox(),
  },
  {
    name: 'chaos',
    title: 'Random runs of faults in a real browser',
    needs: ['build-sandbox'],
    run: chaos,
  },
  // A fresh clone has no samples, and so not this step.
  ...(hasSamples()
    ? [{ name: 'scores', title: 'Scores on the sample pages', needs: ['build-sandbox'], run: guardScores }]
    : []),
  {
    name: 'e2e',
    title: 'End-to-end tests in a real Chromium',
    // Its tests use two browsers at a time, and some read the other builds.
    cores: 2,
    needs: BUILDS,
    run: () => e2e(),
  },
  {
    name: 'thorough',
    title: 'A drawn fortieth of the thorough end-to-end tests',
    cores: 2,
    after: ['e2e'],
    needs: BUILDS,
    run: thorough,
  },
];

/**
 * The steps of `npm run soak`: the whole series of which `npm test` draws a part.
 * @type {readonly RunnableStep[]}
 */
export const SOAK_STEPS = [
  ...STEPS.filter(({ name }) => BUILDS.includes(name)),
  { name: 'properties', title: 'Unit tests with long series', run: () => vitest(unitSeries()) },
  {
    name: 'chaos',
    title: 'Random runs of faults in a real browser',
    needs: ['build-sandbox'],
    run: chaos,
  },
  {
    name: 'attacks',
    title: 'Typing trials, every attack posted, every answer of the board, axe on every story',
    cores: 2,
    after: ['properties', 'chaos'],
    needs: BUILDS,
    run: () => e2e(chromiumSeries()),
  },
  {
    name: 'firefox-series',
    title: 'Every page of the sample site in a real Firefox',
    after: ['attacks'],
    needs: ['build-firefox'],
    run: () => firefox(firefoxSeries()),
  },
  {
    name: 'thorough',
    title: 'The thorough end-to-end tests',
    cores: 2,
    after: ['firefox-series'],
    needs: BUILDS,
    run: thorough,
  },
];
