import type { OutcomeOf } from '@/utils/board/outcome';
import type { Posting } from '@/utils/outbox/posting';
import type { PageMismatch } from './page';

/** Post may be pressed: nothing was posted, the recruiter is done with it, or it was refused. */
export type ReadyPhase =
  | { name: 'idle' }
  | { name: 'refused'; posting: Posting; outcome: OutcomeOf<'refused'> };

/** Where a stored posting has got to. */
export type StoredPhase =
  | Extract<ReadyPhase, { name: 'refused' }>
  /** It is written, and the worker did not take it on. */
  | { name: 'unsent'; posting: Posting }
  | { name: 'sending'; posting: Posting }
  | { name: 'waiting'; posting: Posting; outcome: OutcomeOf<'waiting'> }
  | { name: 'unconfirmed'; posting: Posting; outcome: OutcomeOf<'unknown'> }
  | { name: 'done'; posting: Posting; outcome: OutcomeOf<'accepted'> };

/** Where a press of Post has got to, in one value, so that no two of these can be true at once. */
export type Phase =
  | ReadyPhase
  | StoredPhase
  /** Post was pressed: the advert is checked and written. */
  | { name: 'submitting'; before: ReadyPhase }
  /** The posting is written, and the page is read once more. */
  | { name: 'checking'; before: ReadyPhase }
  /** The page shows something else by now: nothing was posted, and the recruiter decides. */
  | { name: 'held'; before: ReadyPhase; mismatch: PageMismatch }
  /** The worker has the posting, and its answer is awaited. */
  | { name: 'queued'; posting: Posting };

export const IDLE: ReadyPhase = { name: 'idle' };

/** @returns whether a press of Post is being worked on, so that nothing else may take its place in the form. */
export function isSubmitting({ name }: Phase): boolean {
  return name === 'submitting' || name === 'checking' || name === 'queued';
}

export function isReady(phase: Phase): phase is ReadyPhase {
  return phase.name === 'idle' || phase.name === 'refused';
}

/** @returns the posting that the phase is about, or that was refused before Post was pressed. */
export function postingOf(phase: Phase): Posting | undefined {
  if ('posting' in phase) return phase.posting;
  return 'before' in phase ? postingOf(phase.before) : undefined;
}

/** A record without the outcome of its state, as only a damaged backup has it, gets the most careful one. */
export function phaseOf(posting: Posting): StoredPhase {
  const { state, outcome } = posting;
  switch (state) {
    case 'written':
      return { name: 'unsent', posting };
    case 'sending':
      return { name: 'sending', posting };
    case 'waiting':
      return {
        name: 'waiting',
        posting,
        outcome: outcome?.state === state ? outcome : { state, cause: 'offline' },
      };
    case 'unknown':
      return {
        name: 'unconfirmed',
        posting,
        outcome: outcome?.state === state ? outcome : { state, cause: 'interrupted' },
      };
    case 'accepted':
      return { name: 'done', posting, outcome: outcome?.state === state ? outcome : { state } };
    case 'refused':
      return {
        name: 'refused',
        posting,
        outcome: outcome?.state === state ? outcome : { state, cause: 'other' },
      };
  }
}
