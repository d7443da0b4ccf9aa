// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FAMILIES } from './index.mjs';

const SPECS = fileURLToPath(new URL('../../../e2e/', import.meta.url));

test('the corpus holds at least 150 attacks, each by a name of its own', () => {
  const names = Object.entries(FAMILIES).flatMap(([family, attacks]) =>
    attacks.map(({ name }) => `${family}: ${name}`),
  );
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});

test('every family is run in a real browser', () => {
  const specs = readdirSync(SPECS).filter((file) => /^hostile-.*\.spec\.ts$/.test(file));
  const words = specs.map((file) => readFileSync(`${SPECS}${file}`, 'utf8')).join('');
  expect(Object.keys(FAMILIES).filter((family) => !words.includes(`'${family}'`))).toEqual([]);
});
