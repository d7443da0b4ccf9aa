import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { one } from './counts.mjs';
import { readPages } from './eval/read.mjs';
import { textsTask } from './eval/texts.mjs';
import { inProject, ROOT } from './root.mjs';

const SAMPLES = inProject('..', 'shared');
const SCORER = inProject('..', 'shared', 'eval', 'score.mjs');
const CASES_CHECK = inProject('..', 'shared', 'cases', 'check.mjs');
const BASELINE = inProject('tests', 'commands', 'score-baseline.json');

/**
 * @typedef {{ stated: number, right: number, wrong: number, missing: number, silent: number, invented: number }} Tally
 * @typedef {object} Task
 * @property {string} name
 * @property {(args: string[]) => Promise<boolean>} run
 * @property {string} input
 * @property {string} truth
 * @property {string[]} flags of the scorer
 */

const WORDINGS = /** @type {const} */ (['salary', 'dates', 'terms', 'location', 'suggest']);

/** @type {Task[]} */
const TASKS = [
  { name: 'read', run: readPages, input: 'pages', truth: 'pages/manifest.jsonl', flags: ['--strict'] },
  ...WORDINGS.map((name) => {
    const rows = `eval/dev-${name === 'suggest' ? 'coreskill' : name}.jsonl`;
    return { name, run: textsTask(name).run, input: rows, truth: rows, flags: [] };
  }),
];

/**
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
const node = (args, stdio) => spawnSync(process.execPath, args, { cwd: ROOT, stdio, encoding: 'utf8' });

/**
 * Reads the small cases, each of which is right as a whole or not.
 * @returns {Promise<Record<string, Tally> | undefined>}
 */
async function tallyCases() {
  const out = inProject('.eval', 'cases.jsonl');
  if (!(await readPages(['--in', `${SAMPLES}/cases`, '--out', out]))) return undefined;
  const { stdout } = node(
    [CASES_CHECK, `${SAMPLES}/cases/manifest.jsonl`, out],
    ['ignore', 'pipe', 'inherit'],
  );
  process.stdout.write(stdout);
  const [, right, stated] = /^(\d+) of (\d+) right$/m.exec(stdout)?.map(Number) ?? [];
  if (right === undefined || stated === undefined) return undefined;
  return { 'whole cases': { stated, right, wrong: 0, missing: stated - right, silent: 0, invented: 0 } };
}

/**
 * Runs one task over its samples.
 * @param {Task} task
 * @returns {Promise<Record<string, Tally> | undefined>} the tally by field
 */
async function tallyTask({ name, run, input, truth, flags }) {
  const out = inProject('.eval', `${name}.jsonl`);
  if (!(await run(['--in', `${SAMPLES}/${input}`, '--out', out]))) return undefined;
  const score = [SCORER, name, `${SAMPLES}/${truth}`, out, ...flags];
  node(score, 'inherit');
  const { stdout } = node([...score, '--json'], ['ignore', 'pipe', 'ignore']);
  // The scorer's last line is the tally; times may come before it.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const SCORES = [
  ...TASKS.map((task) => ({ name: task.name, tally: () => tallyTask(task) })),
  { name: 'cases', tally: tallyCases },
];

/** @param {number} part @param {number} whole */
const share = (part, whole) => (whole > 0 ? part / whole : 0);

/** @param {Tally} tally */
const rightOf = ({ right, stated }) => share(right, stated);

/** @param {Tally} tally */
const wrongOf = ({ wrong, invented, stated, silent }) => share(wrong + invented, stated + silent);

/** @param {number} part */
const percent = (part) => `${(100 * part).toFixed(1)} %`;

/**
 * What became worse: a smaller share right, or a larger share wrong or invented.
 * @param {Record<string, Tally>} before
 * @param {Record<string, Tally>} after
 */
function falls(before, after) {
  return Object.entries(before).flatMap(([field, was]) => {
    const is = after[field];
    if (!is) return [`${field} is no longer scored`];
    const [rightWas, rightIs] = [rightOf(was), rightOf(is)];
    const [wrongWas, wrongIs] = [wrongOf(was), wrongOf(is)];
    return [
      ...(rightIs < rightWas - 1e-9 ? [`${field}: right ${percent(rightWas)} → ${percent(rightIs)}`] : []),
      ...(wrongIs > wrongWas + 1e-9 ? [`${field}: wrong ${percent(wrongWas)} → ${percent(wrongIs)}`] : []),
    ];
  });
}

export const hasSamples = () => existsSync(SCORER);

/**
 * Prints the scores on the samples, compared with the committed baseline.
 * @returns {Promise<import('./counts.mjs').Count>} one for each kind of sample
 */
export async function guardScores() {
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8'));
  /** @type {import('./counts.mjs').Count[]} */
  const counts = [];
  for (const { name, tally } of SCORES) {
    const now = await tally();
    const worse = now ? falls(baseline[name] ?? {}, now) : [`${name} did not run`];
    for (const words of worse) console.error(`Worse than the baseline: ${words}`);
    counts.push(one(worse.length === 0));
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** @returns {Promise<boolean>} whether every task ran */
export async function acceptScores() {
  /** @type {Record<string, Record<string, Tally> | undefined>} */
  const scores = {};
  for (const { name, tally } of SCORES) scores[name] = await tally();
  if (Object.values(scores).includes(undefined)) return false;
  writeFileSync(BASELINE, `${JSON.stringify(scores, null, 2)}\n`);
  return true;
}
