import { statSync } from 'node:fs';
import { inProject } from './root.mjs';
import { runNpm } from './run.mjs';

const LEAST = [20, 19];

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(`Jobcourier needs Node ${LEAST.join('.')} or later, and this is ${process.versions.node}.`);
  process.exit(1);
}

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
