import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { listQuarantined } from '@/utils/database/quarantine';
import { countPostings, quarantineUndated, readSlice } from '@/utils/outbox/history-slice';
import { newestFirst } from '@/utils/outbox/posting';
import { loadPosting } from '@/utils/outbox/posting-store';
import { type Entry, entryOf, search } from './search-postings';

/** Enough for the first look, so that it comes at once. */
const FIRST = 50;

/** Few enough that none of them is long on its way, and enough that the way is not gone too often. */
const SLICE = 500;

/** Every posting that is kept, and the search in them. */
export interface History {
  /** Newest first; undefined until the first are there. */
  entries: Signal<readonly Entry[] | undefined>;
  query: Signal<string>;
  hits: ReadonlySignal<readonly Entry[]>;
  /** How many are kept, whether or not they are read by now. */
  total: Signal<number>;
  isComplete: Signal<boolean>;
  /** Those that came in while the rest was read: the slice that they are in is not to bring them once more. */
  cameIn: Set<string>;
  /** How many records could not be read, now or earlier, and are set aside. */
  damaged: Signal<number>;
  /** What the recruiter is told of the last press. */
  status: Signal<string>;
  fault: Signal<StorageFault | undefined>;
}

export function createHistory(): History {
  const entries = signal<readonly Entry[] | undefined>(undefined);
  const query = signal('');
  return {
    entries,
    query,
    hits: computed(() => search(entries.value ?? [], query.value)),
    total: signal(0),
    isComplete: signal(false),
    cameIn: new Set(),
    damaged: signal(0),
    status: signal(''),
    fault: signal(undefined),
  };
}

/** Reads every posting: the newest at once, the others slice by slice, so that the page answers in between. */
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

/** Takes over how the posting stands now; one that is new comes in at its place, one that is gone goes. */
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
  // Older than all that was read by now: a later slice brings it.
  return isComplete.value ? [...others, entry] : others;
}
