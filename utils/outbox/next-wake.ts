import { LONGEST_PAUSE_MS } from './pause';
import type { Sendable } from './sendable';

/** No event reports the network. */
const LOOK_AGAIN_MS = 60_000;

/** @returns when the first of the waiting may be sent; undefined where only something else can end the wait */
export function nextWake(waiting: readonly Sendable[]): Date | undefined {
  const times = waiting.flatMap(({ outcome }) => {
    if (outcome?.state !== 'waiting') return [];
    if (outcome.cause === 'offline') return [Date.now() + LOOK_AGAIN_MS];
    // No pause is longer, unless the computer's clock was wrong.
    return outcome.until ? [Math.min(Date.parse(outcome.until), Date.now() + LONGEST_PAUSE_MS)] : [];
  });
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}
