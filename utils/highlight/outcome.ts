import type { Quote } from '@/utils/reading/reading';

/** `folded`: in a collapsed part of the page. */
export const SHOW_OUTCOMES = ['shown', 'folded', 'gone'] as const;

export type ShowOutcome = (typeof SHOW_OUTCOMES)[number];

declare global {
  /** Set by `entrypoints/highlight.ts` in the isolated world, and called by the popup. */
  var jobcourierShow: ((quote: Quote | null) => ShowOutcome) | undefined;
}
