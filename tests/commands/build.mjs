import { readdirSync, statSync } from 'node:fs';
import { inProject } from './root.mjs';
import { runToolQuietly } from './run.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'assets',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** The builds by their folders, with what makes them. */
const BUILDS = {
  'chrome-mv3': ['build'],
  /** For tests and demo: the released one with permission for loopback. */
  'chrome-mv3-sandbox': ['build', '--mode', 'sandbox'],
  'firefox-mv3': ['build', '-b', 'firefox'],
};

/** @typedef {keyof typeof BUILDS} Build */

/** @param {Build} build */
const folderOf = (build) => inProject('.output', build);

export const SANDBOX = folderOf('chrome-mv3-sandbox');

export const FIREFOX_BUILD = folderOf('firefox-mv3');

/** @param {string} file */
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @param {string} name */
function newestIn(name) {
  const whole = inProject(name);
  if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) return changed(whole);
  const inside = readdirSync(whole, { recursive: true, encoding: 'utf8' });
  return Math.max(changed(whole), ...inside.map((file) => changed(inProject(name, file))));
}

/** The builder writes the manifest last. @param {Build} build */
const isFresh = (build) => changed(`${folderOf(build)}/manifest.json`) > Math.max(...SOURCES.map(newestIn));

/** @param {Build} build @returns {boolean} whether there is a fresh one now */
function ensureBuild(build) {
  if (isFresh(build)) return true;
  console.log(`Building the extension (${build}), which takes about half a minute…`);
  return runToolQuietly('wxt', BUILDS[build]);
}

/** @returns {boolean} whether there is a fresh build now */
export const ensureSandbox = () => ensureBuild('chrome-mv3-sandbox');

/** @returns {boolean} whether there is a fresh build now */
export const ensureChromeBuild = () => ensureBuild('chrome-mv3');

/** @returns {boolean} whether there is a fresh build now */
export const ensureFirefoxBuild = () => ensureBuild('firefox-mv3');

/**
 * For tests that run beside others, where only one could build.
 * @param {Build} build
 * @returns {string} its folder
 * @throws {Error} where it is missing or older than its sources
 */
export function freshBuild(build) {
  if (isFresh(build)) return folderOf(build);
  throw new Error(
    `.output/${build} is missing or older than its sources. Build it: npx wxt ${BUILDS[build].join(' ')}`,
  );
}
