import { rmSync } from 'node:fs';
import { buildSandbox, ensureSandbox } from './build.mjs';
import { one, playwrightCount, propertyRuns, vitestCount } from './counts.mjs';
import { inProject } from './root.mjs';
import { runNode, runTool } from './run.mjs';
import { guardScores, hasSamples } from './score.mjs';

const UNIT_REPORT = inProject('.run', 'test', 'unit.json');
const E2E_REPORT = inProject('.run', 'test', 'e2e.json');

function unit() {
  rmSync(UNIT_REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const count = vitestCount(UNIT_REPORT, runTool('vitest', ['run', ...reporters]));
  if (count.passed > 0) console.log(`Property tests: ${propertyRuns(UNIT_REPORT)} inputs tried`);
  return count;
}

function e2e() {
  rmSync(E2E_REPORT, { force: true });
  if (!ensureSandbox()) return one(false);
  const good = runTool('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT,
  });
  return playwrightCount(E2E_REPORT, good);
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
  { name: 'chrome', title: 'Build for Chrome and Edge', run: () => tool('wxt', 'build') },
  { name: 'firefox', title: 'Build for Firefox', run: () => tool('wxt', 'build', '-b', 'firefox') },
  { name: 'addon', title: 'Check of the add-on for Firefox', run: () => tool('web-ext', ...ADDON) },
  { name: 'sandbox', title: 'Build for the sandbox', run: () => one(buildSandbox()) },
  { name: 'sizes', title: 'Sizes', run: () => tool('size-limit') },
  { name: 'e2e', title: 'End-to-end tests in a real browser', run: e2e },
  { name: 'chaos', title: 'Random runs of faults in a real browser', run: chaos },
  // A user's machine has no samples: there the step is not there either.
  ...(hasSamples() ? [{ name: 'scores', title: 'Scores on the sample pages', run: guardScores }] : []),
];
