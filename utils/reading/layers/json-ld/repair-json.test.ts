import { describe, expect, it } from 'vitest';
import { parseTolerantly } from './parse-tolerantly';

describe('parseTolerantly', () => {
  it('leaves valid JSON unchanged', () => {
    expect(parseTolerantly('\ufeff {"a": "// no comment, /* nor this */ <!-- nor this"}')).toEqual({
      a: '// no comment, /* nor this */ <!-- nor this',
    });
  });

  it.each<[string, string, unknown]>([
    ['a comment to the line’s end', '{"a": 1, // one\n"b": 2}', { a: 1, b: 2 }],
    ['a comment in the middle', '{"a": /* one */ 1}', { a: 1 }],
    ['CDATA', '<![CDATA[ {"a": 1} ]]>', { a: 1 }],
    ['CDATA in comments', '/* <![CDATA[ */ {"a": 1} /* ]]> */', { a: 1 }],
    ['an HTML comment', '<!-- {"a": 1} -->', { a: 1 }],
    ['a comma at the end', '{"a": [1, 2,], "b": {},}', { a: [1, 2], b: {} }],
    ['two commas', '[1,, 2]', [1, 2]],
    ['a semicolon at the end', '{"a": 1};', { a: 1 }],
    ['a raw line end in a string', '{"a": "one\ntwo\r\nthree"}', { a: 'one\ntwo\nthree' }],
    ['a raw tab in a string', '{"a": "one\ttwo"}', { a: 'one\ttwo' }],
    ['a control character in a string', '{"a": "one\u0007two"}', { a: 'one two' }],
    ['an escape that is none', '{"a": "it\\\'s \\x \\u12"}', { a: "it's x 12" }],
    ['quotes that nobody escaped', '{"a": "the "best" shop", "b": 1}', { a: 'the "best" shop', b: 1 }],
    ['a missing value', '{"a": , "b": 1, "c":}', { a: null, b: 1, c: null }],
    ['words that are no values', '{"a": undefined, "b": NaN, "c": True}', { a: null, b: null, c: true }],
    ['a missing comma between pairs', '{"a": "x" "b": "y"}', { a: 'x', b: 'y' }],
    ['a missing comma between objects', '[{"a": 1} {"a": 2}]', [{ a: 1 }, { a: 2 }]],
    ['several values in one block', '{"a": 1}\n{"a": 2}', [{ a: 1 }, { a: 2 }]],
    ['an address in a string', '{"url": "https://a.example/x", }', { url: 'https://a.example/x' }],
    ['one bracket too many', '{"a": 1}}', { a: 1 }],
  ])('repairs %s', (_, text, value) => {
    expect(parseTolerantly(text)).toEqual(value);
  });

  it.each(['{"a": [1}', '{"a": "never closed', ''])('returns undefined for %j', (text) => {
    expect(parseTolerantly(text) ?? undefined).toBeUndefined();
  });

  it('parses a __proto__ key as plain data', () => {
    const value = parseTolerantly('{"__proto__": {"polluted": true},}');
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});
