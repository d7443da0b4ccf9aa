import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

/** Where sentences may be written: the catalogue, and code that recognises words of pages. */
const NOT_CHECKED = [/^utils\/copy\//, /^utils\/(?:reading|towns|rich-text|picker)\//, /\.test\.tsx?$/];

/** Literals that are not sentences for a recruiter, with the reason. */
const NO_SENTENCES = [
  /^(?:Home|Hybrid|Remote|Onsite) working$/, // values of the board
  /^(?:ISO date|text that can be seen|changed keys|changes of a safe profile|values of closed lists|a time)$/, // names of superstruct's types
  /^[\w-]+\/[\w-]+(?:;.*)?$/, // media types
  /^export default(?: …;)?$/, // code that a plugin writes
  /^::highlight\(/, // a style sheet
  /^Not the form of a list$/, // an error for developers
  /^… manager of …$/, // a job title, turned round for the search
  /^Too many adverts were sent at once$/, // of a board, in the upgrade of old records
  /^with the browser$/, // when the accounts are locked, as stored
];

const UNREAD_ATTRIBUTES = new Set([
  'class',
  'style',
  'aria-keyshortcuts',
  'rel',
  'name',
  'key',
  'id',
  'href',
  // Of drawings.
  'viewBox',
  'd',
  'fill',
  'stroke',
]);

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const isWords = (text: string) => /\p{L}{2,}/u.test(text);
const isSentence = (text: string) =>
  /\p{L}/u.test(text) &&
  /\s/.test(text.trim()) &&
  /(?:^|\s)\p{Ll}[\p{L}’']+/u.test(text) &&
  !NO_SENTENCES.some((one) => one.test(text));

/** The texts that an expression may give: of `isOpen ? 'Close' : 'Open'` both. */
function resultsOf(expression: unknown): string[] {
  if (!isNode(expression)) return [];
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'ConditionalExpression':
      return [...resultsOf(expression.consequent), ...resultsOf(expression.alternate)];
    case 'LogicalExpression':
      return [...resultsOf(expression.left), ...resultsOf(expression.right)];
    default:
      return [];
  }
}

/** @returns the words that a file writes for people: text of elements, read attributes, and literals that are sentences. */
function wordsIn(code: string, isTsx: boolean): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isNode(node)) return;
    if (/^(?:Import|ExportAll|TS(?!As|Satisfies|NonNull))/.test(node.type)) return;
    if (node.type === 'NewExpression' && isNode(node.callee) && /Error$/.test(String(node.callee.name)))
      return;
    if (node.type === 'JSXText' && isWords(String(node.value))) found.push(String(node.value).trim());
    if (node.type === 'JSXElement' && Array.isArray(node.children)) {
      const shown = node.children.filter(isNode).filter(({ type }) => type === 'JSXExpressionContainer');
      // Those of several words are found below.
      found.push(
        ...shown
          .flatMap(({ expression }) => resultsOf(expression))
          .filter((text) => isWords(text) && !isSentence(text)),
      );
    }
    if (node.type === 'JSXAttribute' && isNode(node.name)) {
      const name = String(node.name.name);
      if (isNode(node.value) && node.value.type === 'Literal') {
        if (!UNREAD_ATTRIBUTES.has(name) && /^\p{Lu}|\s/u.test(String(node.value.value)))
          found.push(String(node.value.value));
        return;
      }
      if (UNREAD_ATTRIBUTES.has(name)) return;
    }
    if (node.type === 'Literal' && typeof node.value === 'string' && isSentence(node.value))
      found.push(node.value);
    if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
      const text = node.quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join('…');
      if (isSentence(text)) found.push(text);
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code, { lang: isTsx ? 'tsx' : 'ts' }));
  return found;
}

const FILES = ['components', 'utils', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  .filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !NOT_CHECKED.some((one) => one.test(file)),
  );

const PAGES = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `entrypoints/${file}`);

const wordsOf = (file: string) => wordsIn(readFileSync(file, 'utf8'), file.endsWith('x'));

describe('copy catalogue', () => {
  it('has every sentence for a recruiter', () => {
    const found = FILES.flatMap((file) => wordsOf(file).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });

  it('has each sentence and label of three words or more once, so that rewording reaches all of its places', () => {
    const sentences = readdirSync('utils/copy/en-GB')
      .flatMap((file) => wordsOf(`utils/copy/en-GB/${file}`))
      .filter((words) => words.split(/\s+/).length >= 3);
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter((words, at) => sentences.indexOf(words) !== at)).toEqual([]);
  });

  it.each(PAGES)(
    'has every word of a page but its title, which the browser shows before any code runs: %s',
    (page) => {
      const html = readFileSync(page, 'utf8').replace(/<!--.*?-->|<title>.*?<\/title>/gs, '');
      expect(html.replace(/<[^>]*>/g, '').trim()).toBe('');
    },
  );

  it.each(readdirSync('utils/copy/en-GB'))('imports only types from the project: %s', (file) => {
    const code = readFileSync(`utils/copy/en-GB/${file}`, 'utf8');
    expect(code.match(/^import (?!type\b).*from '(?!\.\/).*$/gm)).toBeNull();
  });

  it.each([
    ['text of an element', 'const view = <p>Post it again</p>;'],
    ['one word of an element', 'const view = <button>Close</button>;'],
    ['a label', 'const view = <ul aria-label="Drafts" />;'],
    ['a title', 'const view = <a title="Open drafts" />;'],
    ['any other attribute', 'const view = <Row hint="Look at the page again" />;'],
    ['one word of an expression', "const view = <p>{isOpen ? 'Close' : words}</p>;"],
    ['a placeholder', 'const view = <input placeholder="Search for it" />;'],
    ['a literal', "const status = isDone ? 'It was sent again.' : '';"],
    ['a part of a sentence', "const site = isCopy ? 'a copy' : 'no-page';"],
    ['a template', 'const status = `They were deleted`;'],
  ])('check: finds %s in a component', (_name, code) => {
    expect(wordsIn(code, true)).toHaveLength(1);
  });

  it.each([
    ['a class list', 'const view = <p class="notice notice-bad">{copy.WORDS}</p>;'],
    ['an error for developers', "throw new Error('No field of that name');"],
    ['an import', "import { a } from 'some package';"],
  ])('check: ignores %s', (_name, code) => {
    expect(wordsIn(code, true)).toEqual([]);
  });
});
