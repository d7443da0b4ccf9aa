import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { freshBuild } from '../commands/build.mjs';

/**
 * In Firefox a content script sees the page's objects through Xray wrappers. Plain objects that a Web IDL method makes,
 * such as the iterators of `URLSearchParams`, throw there as "not safely Xrayable", and no other browser shows it:
 * https://firefox-source-docs.mozilla.org/dom/scriptSecurity/xray_vision.html. So what hands out such iterators may be
 * used by the methods listed here alone, and never iterated over.
 */
const ALLOWED: [name: string, methods: string][] = [
  ['searchParams', 'append|delete|forEach|get|getAll|has|set|size|sort|toString'],
  ['highlights', 'clear|delete|get|has|set|size'],
];

/** Such classes of the page; the reader does not need one of its own. */
const CLASSES = ['URLSearchParams', 'Headers', 'FormData'];

function forbiddenIn(script: string): string[] {
  const iterables = ALLOWED.flatMap(([name, methods]) =>
    [...script.matchAll(new RegExp(`\\.${name}\\b(?!\\??\\.(?:${methods})\\b).{0,20}`, 'g'))].map(String),
  );
  const made = [...script.matchAll(new RegExp(`\\b(?:${CLASSES.join('|')})\\b.{0,20}`, 'g'))].map(String);
  return [...iterables, ...made];
}

for (const script of ['reader.js', 'highlight.js', 'picker.js']) {
  for (const build of ['chrome-mv3', 'firefox-mv3'] as const) {
    test(`content scripts: ${script} for ${build} iterates over nothing that Firefox refuses`, () => {
      const text = readFileSync(path.join(freshBuild(build), script), 'utf8');
      expect(text.length).toBeGreaterThan(5_000);
      expect(forbiddenIn(text)).toEqual([]);
    });
  }
}

test('content scripts: the check knows what Firefox refuses', () => {
  for (const code of [
    'for(let n of[...u.searchParams.keys()])f(n)',
    'let p=u.searchParams;for(let[n]of p)f(n)',
    'f(Object.fromEntries(u.searchParams))',
    'g(u?.searchParams.entries())',
    'new URLSearchParams(q)',
    '[...CSS.highlights.values()]',
  ]) {
    expect(forbiddenIn(code), code).not.toEqual([]);
  }
  expect(forbiddenIn('u.searchParams.sort(),u.searchParams.get("v"),CSS.highlights.set(n,h)')).toEqual([]);
});
