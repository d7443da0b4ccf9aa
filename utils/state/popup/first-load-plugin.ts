import type { Plugin, Rolldown } from 'vite';

const ENTRY = /[\\/]entrypoints[\\/]popup[\\/]index\.html$/;

const STYLES = /\.css(\?|$)/;

/** Packs what the popup's first load shares with other pages into one chunk: small files compress worse. */
export function packFirstLoad(): Plugin {
  return {
    name: 'pack-first-load',
    config: ({ build }) => (build?.lib ? {} : { build: { rolldownOptions: { output: { codeSplitting } } } }),
  };
}

const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      debugName: 'shared',
      // Pages that share code must not get the popup's styles with it.
      name: (id, context) => (!STYLES.test(id) && isInFirstLoad(id, context) ? 'shared' : null),
      minShareCount: 2,
    },
  ],
};

function isInFirstLoad(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
  if (ENTRY.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return context.getModuleInfo(id)?.importers.some((one) => isInFirstLoad(one, context, seen)) ?? false;
}
