import type { Quote } from '@/utils/reading/reading';

/** `folded`: in a collapsed part of the page. */
export const OUTCOMES = ['shown', 'folded', 'gone'] as const;

export type Outcome = (typeof OUTCOMES)[number];

declare global {
  /** Set by `entrypoints/highlight.ts` in the isolated world, and called by the popup. */
  var jobcourierShow: ((quote: Quote | null) => Outcome) | undefined;
}
