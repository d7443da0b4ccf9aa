import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { broken, jsonText } from '@/tests/support/json';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { compareLists } from './list-change';
import { type ListFile, readListFile } from './list-file';
import { normalise } from './list-rows';

const encoder = new TextEncoder();
const read = (name: string, text: string): ListFile => readListFile(name, encoder.encode(text));

const name = fc.oneof(
  fc.constantFrom(
    'Catering',
    'Hotel, Catering & Tourism',
    'IT; "web"',
    'Baker',
    '__proto__',
    'constructor',
    'coreskill x',
    '0',
    '1',
    'Größe',
    '{',
    '=1+1',
    "O'Brien",
  ),
  anyText
    .map((text) => normalise(text.toWellFormed().replace(/[\p{Cc}\ufffd\ufeff]/gu, '')))
    .filter((text) => text !== ''),
);
const lists = fc
  .uniqueArray(fc.tuple(name, fc.uniqueArray(name, { maxLength: 4, selector: (one) => one.toLowerCase() })), {
    minLength: 1,
    maxLength: 5,
    selector: ([one]) => one.toLowerCase(),
  })
  .map((entries) => Object.fromEntries(entries));
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Every file gives a usable list or faults in words. */
function expectSound(file: ListFile): void {
  if ('list' in file) {
    expect(Object.keys(file.list).length).toBeGreaterThan(0);
    for (const [coreskill, specialisms] of Object.entries(file.list)) {
      for (const one of [coreskill, ...specialisms]) expect(one).toBe(normalise(one));
      expect([coreskill, ...specialisms]).not.toContain('');
      expect(new Set(specialisms).size).toBe(specialisms.length);
    }
    return;
  }
  expect(file.faults.length).toBeGreaterThan(0);
  for (const { line = 1, words } of file.faults) expect(line >= 1 && words !== '').toBe(true);
}

describe('a list', () => {
  testProperty(
    'is the same after it was written as JSON, and nothing of it changed',
    400,
    fc.property(lists, fc.constantFrom(0, 2), (list, indent) => {
      const file = read('list.json', JSON.stringify(list, null, indent));
      expect(file).toEqual({ list });
      if ('list' in file) expect(compareLists(list, file.list)).toEqual(compareLists(list, list));
    }),
  );

  testProperty(
    'is the same after it was written as CSV, with any separator and line end',
    400,
    fc.property(
      lists,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      (list, separator, end, isHeaded) => {
        const rows = Object.entries(list).flatMap(([one, own]) =>
          own.length === 0 ? [[one, '']] : own.map((other) => [one, other]),
        );
        const lines = [...(isHeaded ? [['Coreskill', 'Specialism']] : []), ...rows].map((row) =>
          row.map(quoted).join(separator),
        );
        expect(read('list.csv', lines.join(end))).toEqual({ list });
      },
    ),
  );
});

describe('a file', () => {
  const cell = fc.oneof(
    name,
    anyText,
    fc.constantFrom('"', '""', '"a', 'a"b', ' "a" ', '', ' ', 'coreskill', 'Specialisms'),
  );
  const csv = fc
    .array(fc.tuple(cell, fc.constantFrom(',', ';', '\t', '\n', '\r', '\r\n', '')), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  const json = jsonText(['Catering', 'Health'], name);
  testProperty(
    'of anything like CSV gives a list or faults',
    800,
    fc.property(csv, (text) => expectSound(read('list.csv', text))),
  );
  testProperty(
    'of anything like JSON gives a list or faults',
    800,
    fc.property(broken(json), (text) => expectSound(read('list.json', text))),
  );
  testProperty(
    'of any bytes gives a list or faults',
    400,
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom('a.csv', 'a.json', ''), (bytes, file) =>
      expectSound(readListFile(file, bytes)),
    ),
  );
});

const WORDS = ['"', '""', 'a', ',', '\n', '"a","b"\n', ' ', '[', '{', '\\', '"\\', ';'];
// Tens of thousands of valid rows take time.
testLongTexts('CSV', WORDS, (text) => read('a.csv', text.slice(0, 200_000)));
testLongTexts('JSON', WORDS, (text) => read('a.json', text));
testLongTexts('a name in JSON', ['a', '\\n', '\\u0041'], (text) =>
  read('a.json', `{"${text.slice(0, 900_000)}":[]}`),
);
