// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { INTERNAL_MEMBERS } from './minify-plugin';
import { KNOWN_SITES } from './site-matching/known-sites';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({
    file,
    code: withoutComments(readFileSync(path.join(import.meta.dirname, file), 'utf8')),
  }));

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, '');
}

/** Names that have to be the same in the minified reader and outside it. */
const outside = {
  'the reading': sources
    .filter(({ file }) => file === 'reading.ts')
    .flatMap(({ code }) => code.match(/\w+/g) ?? []),
  'data on pages': sources
    .filter(({ file }) => /^layers.(?:job-posting|json-ld|page-data)\W/.test(file))
    .flatMap(({ code }) =>
      [...code.matchAll(/\bgetProperty\(\w+, '(\w+)'\)|\b(?:object|posting|value)\.(\w+)/g)].flatMap(
        (match) => match.slice(1).filter(Boolean),
      ),
    ),
  'the values of careers systems': KNOWN_SITES.flatMap(({ values = {} }) => Object.keys(values)),
};

it.each(Object.entries(outside))('minify-plugin: no mangled name is one of %s', (_, names) => {
  expect(names.length).toBeGreaterThan(10);
  expect(INTERNAL_MEMBERS.filter((name) => names.includes(name))).toEqual([]);
});

it('minify-plugin: no mangled name is a property of a document, an element or a text', () => {
  const nodes = [
    window,
    document,
    document.createTextNode(''),
    ...['a', 'button', 'iframe', 'img', 'input', 'meta', 'script', 'table', 'td'].map((tag) =>
      document.createElement(tag),
    ),
  ];
  expect(INTERNAL_MEMBERS.filter((name) => nodes.some((node) => name in node))).toEqual([]);
});

it('minify-plugin: each mangled name is in use', () => {
  const used = new Set(
    sources.filter(({ file }) => file !== 'minify-plugin.ts').flatMap(({ code }) => code.match(/\w+/g) ?? []),
  );
  expect(INTERNAL_MEMBERS.filter((name) => !used.has(name))).toEqual([]);
});
