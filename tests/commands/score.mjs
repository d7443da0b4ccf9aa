import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, ROOT } from './root.mjs';

const PAGES = inProject('..', 'shared', 'pages');
const SCORE = inProject('..', 'shared', 'eval', 'score.mjs');
const OUT = inProject('.eval', 'read.jsonl');

const node = (...args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;

/** Prints how well the reader reads the sample pages, where a folder of them lies beside the project. */
export function printReadScore() {
  const manifest = `${PAGES}/manifest.jsonl`;
  if (!existsSync(manifest) || !existsSync(SCORE)) return;
  console.log('\n── Reading the sample pages (for information) ──');
  const read = node(inProject('tests', 'commands', 'eval.mjs'), 'read', '--in', PAGES, '--out', OUT);
  if (read) node(SCORE, 'read', manifest, OUT, '--strict');
}
