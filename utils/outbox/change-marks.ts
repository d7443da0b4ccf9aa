import type { Change } from './change';
import { changesIn } from './change-store';

/**
 * How a posting's changes affect its life: the recruiter closed it and set no later date, the board does not have it, or
 * its last change is unconfirmed.
 */
export type ChangeMark = 'closed' | 'gone' | 'unknown';

/** @returns the marks by posting id */
export async function loadChangeMarks(): Promise<ReadonlyMap<string, ChangeMark>> {
  const [accepted, refused, unknown] = await Promise.all([
    changesIn('accepted'),
    changesIn('refused'),
    changesIn('unknown'),
  ]);
  const acceptedLast = new Map(accepted.map(({ posting, writtenAt }) => [posting, writtenAt]));
  const gone = refused.filter(
    ({ outcome, posting, writtenAt }) =>
      outcome?.state === 'refused' &&
      outcome.cause === 'gone' &&
      writtenAt > (acceptedLast.get(posting) ?? ''),
  );
  const byPosting = new Map<string, Change[]>();
  for (const change of accepted)
    byPosting.set(change.posting, [...(byPosting.get(change.posting) ?? []), change]);
  const closed = [...byPosting].filter(([, changes]) => isClosedBy(changes));
  return new Map([
    ...closed.map(([posting]) => [posting, 'closed'] as const),
    ...gone.map(({ posting }) => [posting, 'gone'] as const),
    ...unknown.map(({ posting }) => [posting, 'unknown'] as const),
  ]);
}

/** @param changes of one posting, oldest first: a later closing date opens again what was closed */
export function isClosedBy(changes: readonly Change[]): boolean {
  const last = changes.findLast(
    ({ state, kind, willBe }) =>
      state === 'accepted' && (kind === 'closing' || willBe.closing_date !== undefined),
  );
  return last?.kind === 'closing';
}
