import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { Window } from 'happy-dom';

const FOLDER = import.meta.dirname;

/** One page written for the tests: its folder holds `page.html` and the reading that it must give. */
export interface TestPage {
  /** Family and name, as `text/icons`, or `sites/lever/own-host`. */
  name: string;
  url: URL;
  html: string;
  /** Undefined where the file is missing, which fails the test. */
  expected: unknown;
}

/** @returns every page, in the order of their names. */
export function testPages(): readonly TestPage[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'page.html')
    .map((file) => dirname(file).split(sep).join('/'))
    .sort()
    .map(load);
}

/** @returns the page as a document, as a browser has it after loading: nothing of it is run or fetched. */
export function documentOf(html: string, url: URL): Document {
  // Frames and styles count as loaded, or each of them would be told as an error.
  const settings = { handleDisabledFileLoadingAsSuccess: true };
  const window = new Window({ url: url.href, settings });
  window.document.write(html);
  // happy-dom's document has the parts of the DOM's own type that the reader uses, but not the type.
  return window.document as unknown as Document;
}

function load(name: string): TestPage {
  const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
  const file = join(FOLDER, name, 'expected.json');
  const expected: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { name, url: addressOf(html, name), html, expected };
}

/** The first line of a page is a comment with its address: `<!-- {"url": "https://…"} -->`. */
function addressOf(html: string, name: string): URL {
  const [, comment] = /^<!-- (\{.*\}) -->/.exec(html) ?? [];
  const data: unknown = comment ? JSON.parse(comment) : undefined;
  if (typeof data === 'object' && data !== null && 'url' in data) return new URL(String(data.url));
  throw new Error(`${name}/page.html does not begin with its address`);
}
