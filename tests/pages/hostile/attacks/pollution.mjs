/** @import { Attack, Canary } from './attack.mjs' */
import { posting } from './places.mjs';

const idOf = (/** @type {Canary} */ { url }) => Number(url.split('/').at(-1));
const { '@context': _, ...fields } = posting({});
/** A complete job without its closing brace, so that more can follow. */
const job = JSON.stringify(fields).slice(1, -1);

/** Data whose keys every object has already. @type {[string, (id: number) => string][]} */
const MERGED = [
  ['__proto__', (id) => `{"__proto__":{"polluted":${id}}}`],
  ['constructor and prototype', (id) => `{"constructor":{"prototype":{"polluted":${id}}}}`],
  ['__proto__ in a job', (id) => `{${job},"__proto__":{"polluted":${id}}}`],
  [
    '__proto__ in a job’s terms',
    (id) => `{${job},"employmentType":{"address":{"__proto__":{"polluted":${id}}}}}`,
  ],
  [
    'constructor in a job’s trade',
    (id) => `{${job},"industry":{"constructor":{"prototype":{"polluted":${id}}}}}`,
  ],
  ['an escaped __proto__', (id) => `{"__pr\\u006fto__":{"polluted":${id}}}`],
  ['a key that is there twice', (id) => `{"__proto__":{},"__proto__":{"polluted":${id}}}`],
  ['a graph of jobs', (id) => `{"@graph":{"0":{${job}},"__proto__":{"polluted":${id}}}}`],
];

/** Data and page states that reach for the prototypes. @type {Attack[]} */
export const pollution = [
  ...MERGED.flatMap(([name, write]) =>
    /** @type {const} */ (['json', 'state']).map((place) => ({
      name: `${name}, in ${place === 'json' ? 'JSON-LD' : 'the page’s state'}`,
      payload: (/** @type {Canary} */ canary) => write(idOf(canary)),
      live: /** @type {const} */ ('merge'),
      place,
    })),
  ),
  {
    name: 'a path to the prototype',
    payload: (canary) => `[{"path":"__proto__.polluted","value":${idOf(canary)}}]`,
    live: 'assign-path',
    place: 'state',
  },
  {
    name: 'a path by way of the constructor',
    payload: (canary) => `[{"path":"constructor.prototype.polluted","value":${idOf(canary)}}]`,
    live: 'assign-path',
    place: 'state',
  },
];
