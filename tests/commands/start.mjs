/** @import { BrowserKind } from '../browser/find.mjs' */
/** @import { Target } from './demo.mjs' */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browser/find.mjs';
import { messageOf } from '../support/message-of.mjs';
import { ensureFirefoxBuild, ensureSandbox } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { ensurePackages } from './install.mjs';

const USAGE = 'usage: npm start -- [--firefox] [--headless] [https://… or page.html]';

/**
 * @param {...string} lines
 * @returns {never}
 */
function stop(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/**
 * Where to go: a web address, a local file, or by default the sample site.
 * @param {string | undefined} named
 * @returns {Omit<Target, 'kind'>}
 */
function destination(named) {
  if (!named || /^https?:\/\//.test(named)) return { address: named };
  const file = path.resolve(named);
  return existsSync(file) ? { file } : stop(`There is no file ${file}`, USAGE);
}

/** @returns {Target & { headless: boolean }} */
function understand() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    /** @type {BrowserKind} */
    const kind = values.firefox ? 'firefox' : 'chromium';
    return { kind, headless: values.headless, ...destination(positionals[0]) };
  } catch (error) {
    return stop(messageOf(error), USAGE);
  }
}

const { kind, headless, address, file } = understand();
ensurePackages();
ensureBrowser(kind);
const isBuilt = kind === 'firefox' ? ensureFirefoxBuild() : ensureSandbox();
if (!isBuilt) stop('The extension could not be built; the reason stands above.');

if (!headless && hasDisplay()) {
  const { show } = await import('./demo-visible.mjs');
  await show({ kind, address, file });
} else {
  const { perform } = await import('./demo-headless.mjs');
  process.exit((await perform({ kind, address, file })) ? 0 : 1);
}
