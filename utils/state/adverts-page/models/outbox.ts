import { computed, createModel, signal } from '@preact/signals';
import type { StorageFault } from '@/utils/database/fault';
import type { Posting } from '@/utils/outbox/posting';
import { FRESH_MS, isFinished } from '@/utils/outbox/transitions';

export const OutboxModel = createModel(() => {
  /** Newest first; undefined until they are loaded. */
  const postings = signal<readonly Posting[] | undefined>(undefined);
  const openCount = computed(() => postings.value?.filter(({ state }) => !isFinished(state)).length);
  /** Ids of postings with an action in progress: further clicks on them are ignored. */
  const busy = signal<ReadonlySet<string>>(new Set());
  const statuses = signal<ReadonlyMap<string, string>>(new Map());
  const now = signal(Date.now());
  const fault = signal<StorageFault | undefined>(undefined);
  /** When the newest unsent posting is no longer fresh; undefined where there is none. */
  const freshUntil = computed((): number | undefined => {
    const youngest = postings.value?.find((one) => one.state === 'written' && isFresh(one, now.value));
    return youngest && Date.parse(youngest.writtenAt) + FRESH_MS;
  });
  return { postings, openCount, busy, statuses, now, freshUntil, fault };
});

export interface OutboxModel extends InstanceType<typeof OutboxModel> {}

/** @returns whether the posting was written recently, so that the worker probably handles it */
export function isFresh({ writtenAt }: Posting, now: number): boolean {
  return Date.parse(writtenAt) > now - FRESH_MS;
}
