import { computed, createModel, signal } from '@preact/signals';
import type { StorageFault } from '@/utils/database/fault';
import type { Change } from '@/utils/outbox/change';
import { freshUntil } from '@/utils/outbox/fresh-until';
import { newestFirst } from '@/utils/outbox/order';
import type { Posting } from '@/utils/outbox/posting';
import { isFinished } from '@/utils/outbox/transitions';

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
  return {
    postings,
    changes,
    items,
    openCount,
    busy,
    statuses,
    now,
    /** When the first unsent posting or change is no longer fresh; undefined where none is. */
    freshUntil: computed(() => freshUntil(items.value ?? [], now.value)),
    fault,
  };
});

export interface OutboxModel extends InstanceType<typeof OutboxModel> {}
