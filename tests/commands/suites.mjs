/** @import { Count } from './counts.mjs' */
import { findOrInstall } from '../browser/find.mjs';
import { isSoak, seed, share } from '../support/soak.mjs';
import { freshReport, one, playwrightCount, propertyRuns, vitestCount } from './counts.mjs';
import { runNode, runTool } from './run.mjs';

/** @param {readonly string[]} [files] of unit tests; all of them where none is named */
export function vitest(files = []) {
  const report = freshReport('unit');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const count = vitestCount(report, runTool('vitest', ['run', ...reporters, ...files]));
  if (count.passed > 0) console.log(`Property tests: ${propertyRuns(report)} inputs tried`);
  return count;
}

/**
 * @param {string} name of the report
 * @param {readonly string[]} projects
 * @param {readonly string[]} [more]
 */
function playwright(name, projects, more = []) {
  const report = freshReport(name);
  const args = [
    'test',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=list,json',
    ...more,
  ];
  return playwrightCount(report, runTool('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report }));
}

/** @param {readonly string[]} [files] of specs; all of them where none is named */
export const e2e = (files) => playwright('e2e', ['chromium'], files);

/** @param {readonly string[]} [files] of specs; all of them where none is named @returns {Count} */
export function firefox(files) {
  if (findOrInstall('firefox')) return playwright('firefox', ['firefox'], files);
  console.error('NOT TESTED in Firefox: please install it, or set JOBCOURIER_FIREFOX to its program.');
  // A contributor may have only one browser; CI must have both.
  return { passed: 0, failed: process.env.CI ? 1 : 0 };
}

const PARTS = 40;

/** The tests marked `@thorough`: a fortieth of them, drawn by the seed; in the soak all. */
export function thorough() {
  const part = isSoak ? [] : [`--shard=${(seed % PARTS) + 1}/${PARTS}`];
  const inFirefox = findOrInstall('firefox') ? ['firefox-thorough'] : [];
  return playwright('thorough', ['chromium-thorough', ...inFirefox], part);
}

const CHAOS_RUNS = 20;

export function chaos() {
  const args = ['--runs', String(share(CHAOS_RUNS)), '--seed', String(seed)];
  return one(runNode('tests/commands/chaos.mjs', args));
}
