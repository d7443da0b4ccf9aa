import type { Claim } from '@/utils/reading/claims';
import { judgeClaims, rankClaims } from '@/utils/reading/judge';
import { LAYERS } from '@/utils/reading/layers';
import { makePage } from '@/utils/reading/page';
import { findSameOriginFrames } from '@/utils/reading/page-kinds/same-origin-frames';
import { readLayers, readPage } from '@/utils/reading/read-page';
import type { Reading } from '@/utils/reading/reading';

export interface RankedClaim {
  claim: Claim;
  isChosen: boolean;
}

/** What the layers claim on a page or in one of its frames. */
export interface Explanation {
  url: string;
  layers: readonly { layer: string; advertCertainty: string | undefined; warnings: readonly string[] }[];
  fields: readonly (readonly RankedClaim[])[];
}

export interface ExplainedReading {
  reading: Reading;
  pages: readonly Explanation[];
}

function explainLayers(document: Document, url: URL): Explanation[] {
  const page = makePage(document, url);
  const layers = readLayers(page, LAYERS);
  const { fields } = judgeClaims(layers);
  const isChosen = ({ found, layer: { source } }: Claim) =>
    Object.entries(found).some(([id, value]) => {
      // The names of found values are fields' names.
      const field = fields[id as keyof typeof fields];
      return field?.source === source && field.value === value;
    });
  const own: Explanation = {
    url: url.href,
    layers: layers.map(({ source, advertCertainty, warnings }) => ({
      layer: source,
      advertCertainty,
      warnings: (warnings ?? []).map((warning) => JSON.stringify(warning)),
    })),
    fields: rankClaims(layers).map((claims) => {
      const taken = claims.find(isChosen);
      return claims.map((claim) => ({ claim, isChosen: claim === taken }));
    }),
  };
  return [own, ...findSameOriginFrames(page).flatMap((frame) => explainLayers(frame.document, frame.url))];
}

/** The reading of a page, with the claims that it was judged from. */
export function explain(document: Document, url: URL): ExplainedReading {
  return { reading: readPage(document, url), pages: explainLayers(document, url) };
}
