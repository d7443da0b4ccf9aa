import { readFileSync, rmSync } from 'node:fs';
import { inProject } from './root.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {boolean} good @returns {Count} */
export const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/**
 * Where a runner is to write its report. An earlier run's is deleted, so that it is not taken for this one's.
 * @param {string} name
 * @returns {string}
 */
export function freshReport(name) {
  const file = inProject('.run', 'test', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * A missing report, or a runner that failed without a failed test (as when a file could not be loaded), counts as
 * one failure.
 * @param {(report: any) => Count} count of a report in the runner's own format
 * @param {string} file
 * @param {boolean} good
 * @returns {Count}
 */
function counted(count, file, good) {
  try {
    const { passed, failed } = count(read(file));
    return { passed, failed: good ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * How many inputs the property tests in vitest's report tried.
 * @param {string} file
 * @returns {number}
 */
export function propertyRuns(file) {
  /** @type {{ assertionResults: { meta?: { runs?: number } }[] }[]} */
  const files = read(file).testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  return tests.reduce((sum, { meta }) => sum + (meta?.runs ?? 0), 0);
}

/**
 * @param {string} file
 * @param {boolean} good whether vitest ended well
 * @returns {Count}
 */
export const vitestCount = (file, good) =>
  counted((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }), file, good);

/**
 * The tests in Playwright's JSON report. A flaky test counts as failed.
 * @param {string} file
 * @param {boolean} good whether Playwright ended well
 * @returns {Count}
 */
export const playwrightCount = (file, good) =>
  counted(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }), file, good);
