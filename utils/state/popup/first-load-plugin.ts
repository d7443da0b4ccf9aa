import type { Plugin, Rolldown } from 'vite';

const ENTRY = /[\\/]entrypoints[\\/]popup[\\/]index\.html$/;

/**
 * Packs what the popup loads before it shows the form, and other pages load too, into one file: many small files weigh
 * more, since each is compressed alone.
 */
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
      name: (id, context) => (isInFirstLoad(id, context) ? 'shared' : null),
      minShareCount: 2,
    },
  ],
};

/** Whether a chain of static imports leads from the popup's page to the module. */
function isInFirstLoad(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
  if (ENTRY.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return context.getModuleInfo(id)?.importers.some((one) => isInFirstLoad(one, context, seen)) ?? false;
}
