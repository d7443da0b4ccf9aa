import { freshUntil } from './fresh-until';
import { LONGEST_PAUSE_MS } from './pause';
import type { Sendable } from './sendable';

/** No event reports the network. */
const LOOK_AGAIN_MS = 60_000;

/**
 * @param unsent what waits, and what is written
 * @returns when the first may be sent, or is no longer sent by itself; undefined where only something else changes that
 */
export function nextWake(unsent: readonly Sendable[]): Date | undefined {
  const end = freshUntil(unsent, Date.now());
  const times = unsent.flatMap(({ outcome }) => {
    if (outcome?.state !== 'waiting') return [];
    if (outcome.cause === 'offline') return [Date.now() + LOOK_AGAIN_MS];
    // No pause is longer, unless the computer's clock was wrong.
    return outcome.until ? [Math.min(Date.parse(outcome.until), Date.now() + LONGEST_PAUSE_MS)] : [];
  });
  if (end !== undefined) times.push(end);
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}
