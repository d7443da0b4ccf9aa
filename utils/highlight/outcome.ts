import type { Quote } from '@/utils/reading/reading';

/** What came of showing words on the page: `folded` where they are in a part that is not shown now. */
export const OUTCOMES = ['shown', 'folded', 'gone'] as const;

export type Outcome = (typeof OUTCOMES)[number];

declare global {
  /** What `entrypoints/highlight.ts` leaves in the page's isolated world for the popup to call. */
  var jobcourierShow: ((quote: Quote | null) => Outcome) | undefined;
}
