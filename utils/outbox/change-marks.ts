import { changesIn } from './change-store';

/** What a posting's changes say of its life: the recruiter closed it, and nothing later, or its last change's end is unknown. */
export type ChangeMark = 'closed' | 'unknown';

/** @returns the marks by posting id */
export async function loadChangeMarks(): Promise<ReadonlyMap<string, ChangeMark>> {
  const [accepted, unknown] = await Promise.all([changesIn('accepted'), changesIn('unknown')]);
  // Oldest first: a later closing date opens again what was closed.
  const lastOfDate = new Map(
    accepted
      .filter(({ kind, willBe }) => kind === 'closing' || willBe.closing_date !== undefined)
      .map(({ posting, kind }) => [posting, kind]),
  );
  const closed = [...lastOfDate].filter(([, kind]) => kind === 'closing');
  return new Map([
    ...closed.map(([posting]) => [posting, 'closed'] as const),
    ...unknown.map(({ posting }) => [posting, 'unknown'] as const),
  ]);
}
