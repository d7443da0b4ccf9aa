// JSON near what pages and boards send, and broken variants.
import fc from 'fast-check';
import { oddities } from './words';

/** Keys with a meaning in JavaScript. */
const REACHING = ['__proto__', 'constructor', 'prototype', 'toString', 'length', '__defineGetter__'];

/**
 * JSON whose keys and texts are taken from those given, among others.
 * @returns its text: JSON.parse makes own keys of `__proto__`, which object literals do not
 */
export function jsonText(keys: readonly string[], texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    { weight: 6, arbitrary: texts.map((text) => JSON.stringify(text)) },
    fc.constantFrom('null', 'true', '0', '-1', '1e400', '12.5', '9007199254740993', '{}', '[]', '""'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  );
  const key = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...keys) },
    fc.constantFrom(...REACHING),
    oddities,
  );
  return fc.letrec<{ value: string; object: string; list: string }>((tie) => ({
    value: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaf, tie('object'), tie('list')),
    object: fc
      .array(fc.tuple(key, tie('value')), { maxLength: 7 })
      .map((entries) => `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`),
    list: fc.array(tie('value'), { maxLength: 4 }).map((values) => `[${values.join(',')}]`),
  })).value;
}

const SLIPS = [
  '"',
  '\\',
  ',',
  ':',
  '}',
  ']',
  '{',
  '[',
  '\n',
  '\t',
  '\u0000',
  '\u2028',
  '//x\n',
  '/*',
  '*/',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  'undefined',
  'NaN',
  "'",
  '\\u12',
  "\\'",
  '\ufeff',
  ';',
  '</p>',
  ',,',
  '\ud83d',
  '+1',
  '.5',
  '01',
];

/** A text with slips: characters inserted, pieces cut or repeated, the end missing. */
export function broken(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slip = fc.tuple(
    fc.constantFrom('put', 'cut', 'twice', 'end'),
    fc.nat(1_000),
    fc.constantFrom(...SLIPS),
    fc.nat(8),
  );
  return fc.tuple(text, fc.array(slip, { maxLength: 4 })).map(([whole, applied]) =>
    applied.reduce((now, [kind, place, sign, length]) => {
      const at = now.length === 0 ? 0 : place % now.length;
      if (kind === 'end') return now.slice(0, at);
      if (kind === 'cut') return now.slice(0, at) + now.slice(at + length);
      return now.slice(0, at) + (kind === 'put' ? sign : now.slice(at, at + length)) + now.slice(at);
    }, whole),
  );
}

export function deep(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const around = fc.constantFrom(
    ['[', ']'],
    ['{"a":', '}'],
    ['{"@graph":[', ']}'],
    ['[', ''],
    ['{"address":', '}'],
  );
  return fc
    .tuple(text, around, fc.constantFrom(1, 40, 41, 500, 20_000))
    .map(([value, [open = '', close = ''], times]) => open.repeat(times) + value + close.repeat(times));
}
