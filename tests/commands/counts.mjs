import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

export const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/**
 * A missing report, or a runner that failed without a failed test (as when a file could not be loaded), counts as
 * one failure.
 */
function withRunner({ passed, failed }, good) {
  return { passed, failed: good ? failed : Math.max(failed, 1) };
}

function counted(count, file, good) {
  try {
    return withRunner(count(read(file)), good);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

export function propertyRuns(file) {
  const tests = read(file).testResults.flatMap(({ assertionResults }) => assertionResults);
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
