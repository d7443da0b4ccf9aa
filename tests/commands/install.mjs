import { readFileSync, statSync } from 'node:fs';
import { isSupported } from './node-version.mjs';
import { inProject } from './root.mjs';
import { runNpm } from './run.mjs';

function requireNode() {
  const { engines } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  if (isSupported(process.versions.node, engines.node)) return;
  console.error(`Jobcourier needs Node ${engines.node}, and this is ${process.versions.node}.`);
  process.exit(1);
}

/** @param {string} file */
const changed = (file) => statSync(inProject(file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Ends the process if Node is too old; installs packages that are missing or older than the lock file. */
export function ensurePackages() {
  requireNode();
  // npm writes this file last in each installation.
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing the packages with npm ci…');
  if (!runNpm(['ci'])) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
}
