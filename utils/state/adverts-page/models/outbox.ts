import { computed, createModel, signal } from '@preact/signals';
import type { StorageFault } from '@/utils/database/fault';
import type { Change } from '@/utils/outbox/change';
import { newestFirst } from '@/utils/outbox/order';
import type { Posting } from '@/utils/outbox/posting';
import { FRESH_MS, isFinished, isFresh } from '@/utils/outbox/transitions';

export const OutboxModel = createModel(() => {
  /** Newest first; undefined until they are loaded. */
  const postings = signal<readonly Posting[] | undefined>(undefined);
  /** Edits and closings. */
  const changes = signal<readonly Change[]>([]);
  /** Both, newest first; undefined until they are loaded. */
  const items = computed(() => postings.value && [...postings.value, ...changes.value].sort(newestFirst));
  const openCount = computed(() => items.value?.filter(({ state }) => !isFinished(state)).length);
  /** Ids of postings with an action in progress: further clicks on them are ignored. */
  const busy = signal<ReadonlySet<string>>(new Set());
  const statuses = signal<ReadonlyMap<string, string>>(new Map());
  const now = signal(Date.now());
  const fault = signal<StorageFault | undefined>(undefined);
  /** When the newest unsent posting is no longer fresh; undefined where there is none. */
  const freshUntil = computed((): number | undefined => {
    const youngest = items.value?.find((one) => one.state === 'written' && isFresh(one, now.value));
    return youngest && Date.parse(youngest.writtenAt) + FRESH_MS;
  });
  return { postings, changes, items, openCount, busy, statuses, now, freshUntil, fault };
});

export interface OutboxModel extends InstanceType<typeof OutboxModel> {}
