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
  // Oldest first: a later closing date opens again what was closed.
  const lastOfDate = new Map(
    accepted
      .filter(({ kind, willBe }) => kind === 'closing' || willBe.closing_date !== undefined)
      .map(({ posting, kind }) => [posting, kind]),
  );
  const closed = [...lastOfDate].filter(([, kind]) => kind === 'closing');
  return new Map([
    ...closed.map(([posting]) => [posting, 'closed'] as const),
    ...gone.map(({ posting }) => [posting, 'gone'] as const),
    ...unknown.map(({ posting }) => [posting, 'unknown'] as const),
  ]);
}
