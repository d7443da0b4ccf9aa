import { rmSync } from 'node:fs';
import { findOrInstall } from '../browser/find.mjs';
import { buildFirefox, buildSandbox, ensureFirefoxBuild, ensureSandbox } from './build.mjs';
import { one, playwrightCount, propertyRuns, vitestCount } from './counts.mjs';
import { inProject } from './root.mjs';
import { runNode, runTool } from './run.mjs';
import { guardScores, hasSamples } from './score.mjs';

const UNIT_REPORT = inProject('.run', 'test', 'unit.json');
const E2E_REPORT = inProject('.run', 'test', 'e2e.json');
const FIREFOX_REPORT = inProject('.run', 'test', 'firefox.json');

function unit() {
  rmSync(UNIT_REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const count = vitestCount(UNIT_REPORT, runTool('vitest', ['run', ...reporters]));
  if (count.passed > 0) console.log(`Property tests: ${propertyRuns(UNIT_REPORT)} inputs tried`);
  return count;
}

function playwright(project, report) {
  rmSync(report, { force: true });
  const good = runTool('playwright', ['test', `--project=${project}`, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return playwrightCount(report, good);
}

function e2e() {
  return ensureSandbox() ? playwright('chromium', E2E_REPORT) : one(false);
}

function firefox() {
  if (!findOrInstall('firefox')) {
    console.error('NOT TESTED in Firefox: please install it, or set JOBCOURIER_FIREFOX to its program.');
    // Who works on the project may have one browser alone; CI must have both.
    return { passed: 0, failed: process.env.CI ? 1 : 0 };
  }
  return ensureFirefoxBuild() ? playwright('firefox', FIREFOX_REPORT) : one(false);
}

const tool = (name, ...args) => one(runTool(name, args));

const ADDON = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'];

const IMPORTS = ['--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'utils'];

function chaos() {
  return ensureSandbox()
    ? one(runNode('tests/commands/chaos.mjs', ['--runs', '20', '--seed', '20']))
    : one(false);
}

/** What `npm test` does, in this order; each step gives the number of what passed and what failed. */
export const STEPS = [
  { name: 'lint', title: 'Formatting and lint', run: () => tool('biome', 'check') },
  { name: 'prepare', title: 'Generated types', run: () => tool('wxt', 'prepare') },
  { name: 'types', title: 'Types', run: () => tool('tsc') },
  { name: 'imports', title: 'Import directions', run: () => tool('depcruise', ...IMPORTS) },
  { name: 'unused', title: 'Unused files, exports and packages', run: () => tool('knip') },
  { name: 'unit', title: 'Unit tests', run: unit },
  { name: 'build-chrome', title: 'Build for Chrome and Edge', run: () => tool('wxt', 'build') },
  { name: 'build-firefox', title: 'Build for Firefox', run: () => one(buildFirefox()) },
  { name: 'addon', title: 'Check of the add-on for Firefox', run: () => tool('web-ext', ...ADDON) },
  { name: 'build-sandbox', title: 'Build for the sandbox', run: () => one(buildSandbox()) },
  { name: 'sizes', title: 'Sizes', run: () => tool('size-limit') },
  { name: 'e2e', title: 'End-to-end tests in a real Chromium', run: e2e },
  { name: 'firefox', title: 'End-to-end tests in a real Firefox', run: firefox },
  { name: 'chaos', title: 'Random runs of faults in a real browser', run: chaos },
  // A user's machine has no samples: there the step is not there either.
  ...(hasSamples() ? [{ name: 'scores', title: 'Scores on the sample pages', run: guardScores }] : []),
];
