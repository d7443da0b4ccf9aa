import { computed, createModel, signal } from '@preact/signals';
import type { StorageFault } from '@/utils/database/fault';
import type { Change } from '@/utils/outbox/change';
import type { Posting } from '@/utils/outbox/posting';
import type { DraftRow } from '@/utils/state/draft-list/draft-list';
import type { PageDifferences } from '@/utils/state/posted/page-differences';

/** Something to be decided; the key is the same in each check-up. */
export type CheckUpItem = {
  key: string;
} /** Stored to be sent, and left: the posting, or a change of it. */ & (
  | { kind: 'unsent'; posting: Posting; change?: Change }
  | { kind: 'unknown'; posting: Posting }
  /** Nobody knows its end. */
  | { kind: 'change'; posting: Posting; change: Change }
  /** Without differences the page no longer shows the advert. */
  | { kind: 'page'; posting: Posting; differences?: PageDifferences | undefined }
  | { kind: 'ending'; posting: Posting }
  | { kind: 'draft'; draft: DraftRow }
);

/** What a choice came to, in words, and what could not be done of it. What was refused stays to be decided. */
export type Decision = { done: string; but?: string } | { refused: string };

export const CheckUpModel = createModel(() => {
  /** They stay as they are while they are gone through; undefined until they are loaded. */
  const items = signal<readonly CheckUpItem[] | undefined>(undefined);
  /** ISO date, London, on which they were loaded. */
  const day = signal<string | undefined>(undefined);
  /** What was decided, in words, by the items' keys. */
  const decided = signal<ReadonlyMap<string, string>>(new Map());
  /** Why what was pressed could not be done, in words, by the items' keys. */
  const refused = signal<ReadonlyMap<string, string>>(new Map());
  const leftCount = computed(() => items.value?.filter(({ key }) => !decided.value.has(key)).length);
  /** Whether the toolbar icon counts what ends soon; undefined until it is known. */
  const isCounted = signal<boolean | undefined>(undefined);
  /** Why that could not be changed, in words. */
  const notCounted = signal('');
  const fault = signal<StorageFault | undefined>(undefined);
  return {
    items,
    day,
    decided,
    refused,
    leftCount,
    isCounted,
    notCounted,
    fault,

    /** Nothing is decided yet of what is to be decided today. */
    begin(today: string, loaded: readonly CheckUpItem[]): void {
      day.value = today;
      items.value = loaded;
      decided.value = new Map();
      refused.value = new Map();
    },

    decide(key: string, words: string): void {
      refused.value = new Map([...refused.value].filter(([one]) => one !== key));
      decided.value = new Map(decided.value).set(key, words);
    },

    /** The item stays to be decided, or as it was decided. */
    refuse(key: string, words: string): void {
      refused.value = new Map(refused.value).set(key, words);
    },

    undo(key: string): void {
      decided.value = new Map([...decided.value].filter(([one]) => one !== key));
    },
  };
});

export interface CheckUpModel extends InstanceType<typeof CheckUpModel> {}
