import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { listQuarantined } from '@/utils/database/quarantine';
import { countPostings, quarantineUndated, readSlice } from '@/utils/outbox/history-slice';
import { newestFirst } from '@/utils/outbox/posting';
import { loadPosting } from '@/utils/outbox/posting-store';
import { type Entry, entryOf, searchPostings } from './search-postings';

/** Small, so that the first postings appear at once. */
const FIRST = 50;

/** A compromise between long tasks and many transactions. */
const SLICE = 500;

export interface History {
  entries: Signal<readonly Entry[] | undefined>;
  query: Signal<string>;
  hits: ReadonlySignal<readonly Entry[]>;
  total: Signal<number>;
  isComplete: Signal<boolean>;
  /** Postings that arrived during loading: a later slice must not add them again. */
  cameIn: Set<string>;
  damaged: Signal<number>;
  status: Signal<string>;
  fault: Signal<StorageFault | undefined>;
}

export function createHistory(): History {
  const entries = signal<readonly Entry[] | undefined>(undefined);
  const query = signal('');
  return {
    entries,
    query,
    hits: computed(() => searchPostings(entries.value ?? [], query.value)),
    total: signal(0),
    isComplete: signal(false),
    cameIn: new Set(),
    damaged: signal(0),
    status: signal(''),
    fault: signal(undefined),
  };
}

/** Loads the newest postings first, then the others in slices, so that the page stays responsive. */
export async function loadHistory(history: History): Promise<void> {
  try {
    history.total.value = await countPostings();
    let next: string | undefined;
    for (let size = FIRST; size === FIRST || next !== undefined; size = SLICE) {
      const slice = await readSlice(size, next);
      next = slice.next;
      const read = slice.postings.filter(({ id }) => !history.cameIn.has(id)).map(entryOf);
      history.entries.value = [...(history.entries.value ?? []), ...read];
    }
    await quarantineUndated();
    const total = await countPostings();
    const damaged = (await listQuarantined()).length;
    batch(() => {
      history.damaged.value = damaged;
      history.total.value = total;
      history.isComplete.value = true;
    });
  } catch (error) {
    history.fault.value = storageFault(error);
  }
}

/** Updates, inserts or removes a posting after a change. */
export async function mergeInto(history: History, id: string): Promise<void> {
  const [posting, total] = await Promise.all([loadPosting(id), countPostings()]);
  const others = (history.entries.value ?? []).filter((entry) => entry.posting.id !== id);
  batch(() => {
    history.total.value = total;
    history.entries.value = posting ? insert(history, others, entryOf(posting)) : others;
  });
}

function insert({ isComplete, cameIn }: History, others: readonly Entry[], entry: Entry): readonly Entry[] {
  const later = others.findIndex(({ posting }) => newestFirst(entry.posting, posting) < 0);
  if (later !== -1) {
    cameIn.add(entry.posting.id);
    return others.toSpliced(later, 0, entry);
  }
  // It is older than all loaded entries: a later slice contains it.
  return isComplete.value ? [...others, entry] : others;
}
