/** @import { Result } from './run.mjs' */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../root.mjs';

const LOGS = inProject('.run', 'chaos');

export function clearLogs() {
  rmSync(LOGS, { recursive: true, force: true });
}

/** @param {Result} result */
export const isGood = ({ findings, broken }) =>
  broken === undefined && Object.values(findings).every((found) => found.length === 0);

/**
 * Prints a run's line; a failed run is logged in a file with its seed.
 * @param {Result} result
 * @param {string} name of the run, for people
 */
export function tell(result, name) {
  const { plan, findings, log, broken } = result;
  console.log(`${name}: ${log.join('; ')}`);
  if (isGood(result)) return;
  for (const [kind, found] of Object.entries(findings)) {
    for (const words of found) console.log(`    ${kind}: ${words}`);
  }
  if (broken) console.log(`    could not be carried through: ${broken}`);
  mkdirSync(LOGS, { recursive: true });
  const file = path.join(LOGS, `${plan.seed}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`    again: npm run chaos -- --again ${plan.seed}   log: ${path.relative(inProject(), file)}`);
}

/** @param {readonly Result[]} results */
export function summary(results) {
  /** @param {(result: Result) => number} count */
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  /** @param {'lost' | 'doubled' | 'wrong'} kind */
  const runsWith = (kind) => results.filter(({ findings }) => findings[kind].length > 0).length;
  return [
    `${results.length} runs`,
    `${sum(({ struck }) => struck.length)} faults struck`,
    `${runsWith('lost')} lost`,
    `${runsWith('doubled')} doubled`,
    `${runsWith('wrong')} wrong states`,
  ].join(', ');
}
