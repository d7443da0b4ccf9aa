import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const PICKER = 'entrypoints/picker.ts';
/** Of types alone nothing is left in the build. */
const IMPORTED = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gmu;

/** @returns the code of this file and of all of ours that it imports, by path */
function codeBehind(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const code = readFileSync(file, 'utf8');
  found.set(file, code);
  for (const [, name = ''] of code.matchAll(IMPORTED)) {
    const base = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(file), name);
    const imported = [`${base}.ts`, `${base}.tsx`].find(existsSync);
    if (imported) codeBehind(imported, found);
    else if (/^(?:@\/|\.)/u.test(name)) throw new Error(`${file} imports ${name}, which is no file`);
  }
  return found;
}

const code = codeBehind(PICKER);

it('picker: calls nothing of the browser’s API but runtime.sendMessage', () => {
  const uses = [...(code.get(PICKER) ?? '').matchAll(/\bbrowser\b(?!')(?! from)(\.[\w.]+)?/g)];
  expect(uses.map(([, member]) => member)).toEqual(['.runtime.sendMessage']);
  expect(code.get(PICKER)).not.toMatch(/\bchrome\b/);
});

it('picker: what it imports has nothing of the browser’s API', () => {
  expect([...code.keys()]).toEqual(
    expect.arrayContaining(['utils/picker/start-picking.ts', 'utils/picker/overlay.ts']),
  );
  const users = [...code].filter(
    ([file, text]) =>
      file !== PICKER &&
      /webextension-polyfill|wxt\/browser|\b(?:browser|chrome)\s*[.?[]/u.test(withoutComments(text)),
  );
  expect(users.map(([file]) => file)).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*$/gmsu, '');
}
