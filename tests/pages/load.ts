import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { Window } from 'happy-dom';

const FOLDER = import.meta.dirname;

/** A page written for the tests. Its folder holds `page.html` and the expected reading. */
export interface TestPage {
  /** Family and name: `text/icons`, `sites/lever/own-host`. */
  name: string;
  url: URL;
  html: string;
  /** Undefined if the file is missing, which fails the test. */
  expected: unknown;
}

/** @returns all pages, sorted by name */
export function testPages(): readonly TestPage[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'page.html')
    .map((file) => dirname(file).split(sep).join('/'))
    .sort()
    .map(load);
}

/** @returns the page as a loaded document; nothing in it is run or fetched */
export function documentOf(html: string, url: URL): Document {
  // Otherwise happy-dom logs an error for each frame and stylesheet.
  const settings = { handleDisabledFileLoadingAsSuccess: true };
  const window = new Window({ url: url.href, settings });
  window.document.write(html);
  // happy-dom's document has all that the reader uses, but not the DOM's type.
  return window.document as unknown as Document;
}

function load(name: string): TestPage {
  const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
  const file = join(FOLDER, name, 'expected.json');
  const expected: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { name, url: addressOf(html, name), html, expected };
}

/** Reads the address from the page's first line: `<!-- {"url": "https://…"} -->`. */
function addressOf(html: string, name: string): URL {
  const [, comment] = /^<!-- (\{.*\}) -->/.exec(html) ?? [];
  const data: unknown = comment ? JSON.parse(comment) : undefined;
  if (typeof data === 'object' && data !== null && 'url' in data) return new URL(String(data.url));
  throw new Error(`${name}/page.html does not begin with its address`);
}
