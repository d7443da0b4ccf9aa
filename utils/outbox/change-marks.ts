import { changesIn } from './change-store';

/** What a posting's changes say of its life: the recruiter closed it, or nobody knows how its last change ended. */
export type ChangeMark = 'closed' | 'unknown';

/** @returns the marks by posting id */
export async function loadChangeMarks(): Promise<ReadonlyMap<string, ChangeMark>> {
  const [accepted, unknown] = await Promise.all([changesIn('accepted'), changesIn('unknown')]);
  const closed = accepted.filter(({ kind }) => kind === 'closing');
  return new Map([
    ...closed.map(({ posting }) => [posting, 'closed'] as const),
    ...unknown.map(({ posting }) => [posting, 'unknown'] as const),
  ]);
}
