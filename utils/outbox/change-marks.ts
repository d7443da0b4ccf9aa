import type { Change } from './change';
import { changesIn } from './change-store';
import { oldestFirst } from './order';

/** How a posting's changes affect its life. */
export type ChangeMark =
  /** The recruiter closed it and set no later date, or the board does not have it. */
  | { name: 'closed' | 'gone' }
  /** Its last change is unconfirmed. `closing`: the ISO date that may be its closing date by now. */
  | { name: 'unknown'; closing?: string | undefined };

/** @returns the marks by posting id */
export async function loadChangeMarks(): Promise<ReadonlyMap<string, ChangeMark>> {
  const states = ['accepted', 'refused', 'unknown'] as const;
  const changes = (await Promise.all(states.map(changesIn))).flat();
  const byPosting = new Map<string, Change[]>();
  for (const change of changes.sort(oldestFirst)) {
    const earlier = byPosting.get(change.posting);
    if (earlier) earlier.push(change);
    else byPosting.set(change.posting, [change]);
  }
  const marks = new Map<string, ChangeMark>();
  for (const [posting, ofPosting] of byPosting) {
    const mark = markOf(ofPosting);
    if (mark) marks.set(posting, mark);
  }
  return marks;
}

/** @param changes of one posting, oldest first */
export function markOf(changes: readonly Change[]): ChangeMark | undefined {
  // A posting has one at most.
  const unknown = changes.find(({ state }) => state === 'unknown');
  if (unknown) return { name: 'unknown', closing: unknown.willBe.closing_date };
  // What the board changed, it has again.
  const last = changes.findLast((change) => change.state === 'accepted' || isGone(change));
  if (last && isGone(last)) return { name: 'gone' };
  return isClosedBy(changes) ? { name: 'closed' } : undefined;
}

function isGone({ outcome }: Change): boolean {
  return outcome?.state === 'refused' && outcome.cause === 'gone';
}

/** @param changes of one posting, oldest first: a later closing date opens again what was closed */
export function isClosedBy(changes: readonly Change[]): boolean {
  const last = changes.findLast(
    ({ state, kind, willBe }) =>
      state === 'accepted' && (kind === 'closing' || willBe.closing_date !== undefined),
  );
  return last?.kind === 'closing';
}
