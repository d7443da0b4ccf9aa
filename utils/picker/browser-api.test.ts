import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('picker: calls nothing of the browser’s API but runtime.sendMessage', () => {
  const code = readFileSync('entrypoints/picker.ts', 'utf8');
  const uses = [...code.matchAll(/\bbrowser\b(?!')(?! from)(\.[\w.]+)?/g)].map(([, member]) => member);
  expect(uses).toEqual(['.runtime.sendMessage']);
  expect(code).not.toMatch(/\bchrome\b/);
});
