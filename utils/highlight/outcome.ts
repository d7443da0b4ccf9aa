import type { Quote } from '@/utils/reading/reading';

/** `folded`: the words are in a collapsed part of the page. */
export const OUTCOMES = ['shown', 'folded', 'gone'] as const;

export type Outcome = (typeof OUTCOMES)[number];

declare global {
  /** Set by `entrypoints/highlight.ts` in the page's isolated world, and called by the popup. */
  var jobcourierShow: ((quote: Quote | null) => Outcome) | undefined;
}
