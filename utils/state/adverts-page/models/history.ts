import { computed, createModel, signal } from '@preact/signals';
import type { StorageFault } from '@/utils/database/fault';
import type { ChangeMark } from '@/utils/outbox/change-marks';
import { newestFirst } from '@/utils/outbox/order';
import type { Posting } from '@/utils/outbox/posting';
import { type Entry, entryOf, searchPostings } from '../search-postings';

export const HistoryModel = createModel(() => {
  /** Newest first; undefined until the first are loaded. */
  const entries = signal<readonly Entry[] | undefined>(undefined);
  /** Of the postings' changes. */
  const marks = signal<ReadonlyMap<string, ChangeMark>>(new Map());
  const query = signal('');
  const hits = computed(() => searchPostings(entries.value ?? [], query.value));
  const total = signal(0);
  const isComplete = signal(false);
  const isLoading = signal(false);
  const damaged = signal(0);
  const status = signal('');
  const fault = signal<StorageFault | undefined>(undefined);
  /** Postings that arrived during loading: a later slice must not add them again. */
  const cameIn = new Set<string>();

  function insert(others: readonly Entry[], entry: Entry): readonly Entry[] {
    const later = others.findIndex(({ posting }) => newestFirst(entry.posting, posting) < 0);
    if (later !== -1) {
      cameIn.add(entry.posting.id);
      return others.toSpliced(later, 0, entry);
    }
    // It is older than all loaded entries: a later slice contains it.
    return isComplete.value ? [...others, entry] : others;
  }

  return {
    entries,
    marks,
    query,
    hits,
    total,
    isComplete,
    isLoading,
    damaged,
    status,
    fault,

    /** Puts the newest postings in the place of what an earlier load has shown. */
    begin(postings: readonly Posting[]): void {
      cameIn.clear();
      isComplete.value = false;
      entries.value = postings.map(entryOf);
    },

    /** Adds a slice of older postings. */
    append(postings: readonly Posting[]): void {
      const read = postings.filter(({ id }) => !cameIn.has(id)).map(entryOf);
      entries.value = [...(entries.value ?? []), ...read];
    },

    /** Updates, inserts or removes a posting. @param posting undefined where it was deleted */
    merge(id: string, posting: Posting | undefined): void {
      const others = (entries.value ?? []).filter((entry) => entry.posting.id !== id);
      entries.value = posting ? insert(others, entryOf(posting)) : others;
    },
  };
});

export interface HistoryModel extends InstanceType<typeof HistoryModel> {}
