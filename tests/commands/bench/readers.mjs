import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SANDBOX } from '../build.mjs';
import { inProject } from '../root.mjs';

/** @param {...string} parts of a file's path below `node_modules` */
const source = (...parts) => readFileSync(inProject('node_modules', ...parts), 'utf8');

/**
 * The readers by name: a script that runs first in the page, and an expression that gives the description as HTML.
 * @type {Record<string, { setUp: string, read: string }>}
 */
export const READERS = {
  Jobcourier: {
    setUp: '0',
    read: `(async () => (await globalThis.eval(${JSON.stringify(
      readFileSync(path.join(SANDBOX, 'reader.js'), 'utf8'),
    )})).fields?.description?.value ?? '')()`,
  },
  defuddle: {
    setUp: source('defuddle', 'dist', 'index.js'),
    read: `(() => {
      const Defuddle = globalThis.Defuddle.default ?? globalThis.Defuddle;
      return new Defuddle(document, { url: location.href }).parse().content ?? '';
    })()`,
  },
  '@mozilla/readability': {
    setUp: source('@mozilla', 'readability', 'Readability.js'),
    read: `(() => new Readability(document.cloneNode(true)).parse()?.content ?? '')()`,
  },
};
