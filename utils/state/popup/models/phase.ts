import { ASSUMED_OUTCOMES } from '@/utils/board/assumed-outcomes';
import type { OutcomeOf } from '@/utils/board/outcome';
import type { Posting } from '@/utils/outbox/posting';
import type { PageMismatch } from './page';

export type ReadyPhase =
  | { name: 'idle' }
  | { name: 'refused'; posting: Posting; outcome: OutcomeOf<'refused'> };

export type StoredPhase =
  | Extract<ReadyPhase, { name: 'refused' }>
  /** Stored, but not taken by the worker. */
  | { name: 'unsent'; posting: Posting }
  | { name: 'sending'; posting: Posting }
  | { name: 'waiting'; posting: Posting; outcome: OutcomeOf<'waiting'> }
  | { name: 'unconfirmed'; posting: Posting; outcome: OutcomeOf<'unknown'> }
  | { name: 'done'; posting: Posting; outcome: OutcomeOf<'accepted'> };

/** The progress of a Post. One value, so that states cannot contradict each other. */
export type Phase =
  | ReadyPhase
  | StoredPhase
  /** Validating and storing. */
  | { name: 'submitting'; before: ReadyPhase }
  | { name: 'checking'; before: ReadyPhase }
  /** The page has changed: the recruiter decides. */
  | { name: 'held'; before: ReadyPhase; mismatch: PageMismatch }
  | { name: 'queued'; posting: Posting };

export const IDLE: ReadyPhase = { name: 'idle' };

/** The form must not switch drafts meanwhile. */
export function isSubmitting({ name }: Phase): boolean {
  return name === 'submitting' || name === 'checking' || name === 'queued';
}

export function isReady(phase: Phase): phase is ReadyPhase {
  return phase.name === 'idle' || phase.name === 'refused';
}

/** @returns the phase's posting, or the refused one before a new Post */
export function postingOf(phase: Phase): Posting | undefined {
  if ('posting' in phase) return phase.posting;
  return 'before' in phase ? postingOf(phase.before) : undefined;
}

export function phaseOf(posting: Posting): StoredPhase {
  const { state, outcome: stored } = posting;
  if (state === 'written') return { name: 'unsent', posting };
  if (state === 'sending') return { name: 'sending', posting };
  const outcome = stored?.state === state ? stored : ASSUMED_OUTCOMES[state];
  switch (outcome.state) {
    case 'waiting':
      return { name: 'waiting', posting, outcome };
    case 'unknown':
      return { name: 'unconfirmed', posting, outcome };
    case 'accepted':
      return { name: 'done', posting, outcome };
    case 'refused':
      return { name: 'refused', posting, outcome };
  }
}
