// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { broken, deep, jsonText } from '@/tests/support/json';
import { stateJson } from '@/tests/support/pages';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { WORK_BOUNDS } from '../../bounds';
import { isObject, type Json } from '../job-posting/json';
import { findAdverts } from './find-adverts';
import { flightPiece, readFlight } from './flight';
import { unflatten } from './nuxt';
import { readStates } from './read-states';
import { toJobPosting } from './to-posting';

// Unvalidated.
const parse = (text: string) => JSON.parse(text) as Json;

/** As devalue writes it: indexes in one list, some invalid, some circular. */
const flat = fc.array(
  fc.oneof(
    fc.array(fc.integer({ min: -2, max: 12 }), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('title', 'description', 'job', 'constructor', 'salary'),
      fc.integer({ min: -2, max: 12 }),
    ),
    fc.tuple(fc.constantFrom('Reactive', 'Ref', 'Set', 'Date'), fc.integer({ min: -2, max: 12 })),
    fc.constantFrom<Json>('Baker', null, 4711, 1.5),
  ),
  { maxLength: 12 },
);

/** As devalue writes a value that has no circles: its parts in one list, each under its index. */
function flatten(value: Json): Json {
  const list: Json[] = [];
  const add = (one: Json | undefined): number => {
    const at = list.push(null) - 1;
    // Cast: `isArray` loses the items' type.
    if (Array.isArray(one)) list[at] = (one as readonly Json[]).map(add);
    else if (isObject(one))
      list[at] = Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, add(inner)]));
    else list[at] = one ?? null;
    return at;
  };
  add(value);
  return list;
}

const { state: wholeState } = fc.letrec<{ state: Json }>((tie) => ({
  state: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<Json>('Baker', 'Ref', '', null, 0, 4711, true),
    fc.array(tie('state'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('title', 'description', 'job', 'salary'), tie('state')),
  ),
}));

describe('readStates', () => {
  testProperty(
    'gives adverts with a title and a text, whatever it holds',
    600,
    fc.property(fc.array(stateJson, { minLength: 1, maxLength: 2 }), (states) => {
      for (const advert of findAdverts(states.map(parse))) {
        expect(advert.title.length).toBeGreaterThan(2);
        expect(advert.description.length).toBeGreaterThan(100);
        expect(isObject(toJobPosting(advert))).toBe(true);
      }
    }),
  );

  testProperty(
    'of Nuxt is put together again',
    100,
    fc.property(fc.array(wholeState, { minLength: 1, maxLength: 4 }), (state) => {
      expect(unflatten(flatten(state))).toEqual(state);
    }),
  );

  testProperty(
    'of Nuxt is searched to its end, with circles in it or not',
    100,
    fc.property(flat, (list) => {
      const state = unflatten(list);
      expect(state === undefined).toBe(list.length < 2);
      expect(findAdverts(state === undefined ? [] : [state]).length).toBeLessThanOrEqual(500);
    }),
  );

  testProperty(
    'of Next comes in rows, wherever the pieces are cut',
    500,
    fc.property(stateJson, fc.nat(400), (json, cut) => {
      const stream = `1:${json}\n2:T5,a\nb:c3:${json}`;
      // No server sends half a character.
      fc.pre(stream.isWellFormed());
      const pieces = [stream.slice(0, cut), stream.slice(cut)];
      const script = pieces.map((piece) => `self.__next_f.push(${JSON.stringify([1, piece])})`).join(';');
      expect(flightPiece(script)).toBe(stream);
      const rows = readFlight(flightPiece(script));
      const isRow = /^[[{]/.test(json);
      expect(rows.length).toBe(isRow ? 2 : 0);
    }),
  );

  testProperty(
    'of Next that is broken gives what can be read',
    600,
    fc.property(
      fc.oneof(broken(stateJson.map((json) => `1:${json}\n2:T5,a\nb:c\n3:["$2"]`)), anyText),
      (stream) => {
        for (const row of readFlight(stream)) expect(typeof row).toBe('object');
        expect(typeof flightPiece(`__next_f.push([1,"${stream}"])`)).toBe('string');
      },
    ),
  );

  testProperty(
    'is found in scripts and attributes, broken or not',
    150,
    fc.property(
      fc.oneof(broken(stateJson), deep(jsonText(['description', 'job'], anyText))),
      fc.constantFrom(
        '<script>window.a = %</script>',
        '<script type="application/json">%</script>',
        '<script id="__NUXT_DATA__" type="application/json">%</script>',
        "<div data-props='%'></div>",
      ),
      (json, place) => {
        const html = place.replace('%', () => `{"description":${json}}`.replace(/<\/|'/g, ''));
        const states = readStates(documentOf(html, new URL('https://www.crumb.example/')));
        expect(states.length).toBeLessThanOrEqual(10);
        findAdverts(states);
      },
    ),
  );
});

const push = (text: string) => flightPiece(`__next_f.push([1,"${text.slice(0, WORK_BOUNDS.script)}`);
testLongTexts(
  'a piece of Next’s stream',
  ['a', '\\n', '"])', '\\', '__next_f.push([1,"', '__next_f.push([1,"a'],
  push,
);
testLongTexts('Next’s stream', ['1:', '1:T1,', '\n', '[', '1:["$1"]\n', '{"a":'], readFlight);
testLongTexts('Nuxt’s list', ['[1],', '["Ref",1],', '{"a":1},', '0,'], (text) =>
  unflatten(parse(`[${text.replace(/^Pay |§|x/g, '')}0]`)),
);
