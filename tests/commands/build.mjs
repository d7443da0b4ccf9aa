import { readdirSync, statSync } from 'node:fs';
import { inProject } from './root.mjs';
import { runTool } from './run.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'assets',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** The folder of the build that tests and demo use: the released one plus leave to reach loopback. */
export const SANDBOX = inProject('.output', 'chrome-mv3-sandbox');

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestIn(name) {
  const whole = inProject(name);
  if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) return changed(whole);
  const inside = readdirSync(whole, { recursive: true, encoding: 'utf8' });
  return Math.max(changed(whole), ...inside.map((file) => changed(inProject(name, file))));
}

/**
 * Builds the extension for the sandbox.
 * @returns {boolean} whether it was built
 */
export const buildSandbox = () => runTool('wxt', ['build', '--mode', 'sandbox']);

/**
 * Builds the extension for the sandbox where that build is missing or older than its sources.
 * @returns {boolean} whether there is a fresh build now
 */
export function ensureSandbox() {
  if (changed(`${SANDBOX}/manifest.json`) > Math.max(...SOURCES.map(newestIn))) return true;
  return buildSandbox();
}
