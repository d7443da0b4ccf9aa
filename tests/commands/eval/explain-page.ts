import { LAYERS } from '@/utils/reading/layers';
import type { SourcedFindings } from '@/utils/reading/merge-layers';
import { type MergeReason, mergeLayers } from '@/utils/reading/merge-layers';
import { makePage } from '@/utils/reading/page';
import { findSameOriginFrames } from '@/utils/reading/page-kinds/same-origin-frames';
import { readLayer, readPage } from '@/utils/reading/read-page';
import type { Doubt, Quote, ReadFieldId, Reading } from '@/utils/reading/reading';

export interface Candidate {
  layer: string;
  value: string;
  flags: readonly ('strong' | 'weak' | 'check' | Doubt)[];
  quote: string | undefined;
  /** Why it was taken, unless another was. */
  won: MergeReason | undefined;
}

/** What the layers found on a page or in one of its frames. */
export interface Explanation {
  url: string;
  layers: readonly { layer: string; isAdvert: string | undefined; warnings: readonly string[] }[];
  fields: readonly { id: ReadFieldId; candidates: readonly Candidate[] }[];
}

export interface ExplainedReading {
  reading: Reading;
  pages: readonly Explanation[];
}

const words = (quote: Quote | undefined): string | undefined =>
  quote && [quote.from.text, quote.to?.text].filter((part) => part !== undefined).join(' … ');

function explainLayers(document: Document, url: URL): Explanation[] {
  const page = makePage(document, url);
  const layers = LAYERS.map((layer) => readLayer(layer, page));
  const won = new Map<ReadFieldId, { layer: SourcedFindings; reason: MergeReason }>();
  mergeLayers(layers, (id, layer, reason) => won.set(id, { layer, reason }));
  const candidate = (id: ReadFieldId, layer: SourcedFindings): Candidate => ({
    layer: layer.source,
    value: String(layer.found[id]),
    flags: [
      ...(['strong', 'weak', 'check'] as const).filter((flag) => layer[flag]?.includes(id)),
      ...(layer.doubts?.[id] ?? []),
    ],
    quote: words(layer.quotes?.[id]),
    won: won.get(id)?.layer === layer ? won.get(id)?.reason : undefined,
  });
  // The names of found values are fields' names.
  const ids = new Set(layers.flatMap(({ found }) => Object.keys(found) as ReadFieldId[]));
  const own: Explanation = {
    url: url.href,
    layers: layers.map(({ source, isAdvert, warnings }) => ({
      layer: source,
      isAdvert,
      warnings: (warnings ?? []).map((warning) => JSON.stringify(warning)),
    })),
    fields: [...ids].map((id) => ({
      id,
      candidates: layers.filter(({ found }) => found[id] !== undefined).map((layer) => candidate(id, layer)),
    })),
  };
  return [own, ...findSameOriginFrames(page).flatMap((frame) => explainLayers(frame.document, frame.url))];
}

/** The reading of a page, with each layer's candidates and the reason why one was taken. */
export function explain(document: Document, url: URL): ExplainedReading {
  return { reading: readPage(document, url), pages: explainLayers(document, url) };
}
