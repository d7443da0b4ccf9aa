import { expect, test } from 'vitest';
import { FAMILIES } from './index.mjs';

test('the corpus holds at least 150 attacks, each by a name of its own', () => {
  const names = Object.entries(FAMILIES).flatMap(([family, attacks]) =>
    attacks.map(({ name }) => `${family}: ${name}`),
  );
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});
