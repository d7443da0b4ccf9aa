import type { Outcome, OutcomeOf } from './outcome';

/** The most cautious outcome of each state, for a record without its own, as from a damaged backup. */
export const ASSUMED_OUTCOMES: Readonly<{ [State in Outcome['state']]: OutcomeOf<State> }> = {
  waiting: { state: 'waiting', cause: 'offline' },
  unknown: { state: 'unknown', cause: 'interrupted' },
  accepted: { state: 'accepted' },
  refused: { state: 'refused', cause: 'other' },
};
