import { createModel, signal } from '@preact/signals';
import type { RowId } from '@/utils/advert/field-entry';
import { type FieldId, fieldOf } from '@/utils/advert/fields';
import type { Issue } from '@/utils/advert/rules';
import type { Suggestion } from '@/utils/coreskills/suggest';
import type { DraftField } from '@/utils/drafts/draft';
import type { ShowOutcome } from '@/utils/highlight/outcome';
import type { PostingState } from '@/utils/outbox/transitions';
import type { DraftModel } from './draft';
import type { PostingModel } from './posting';
import { stableComputed } from './stable-computed';

/** Filled in a moment after the others. */
export const SUGGESTED_ROWS: readonly RowId[] = ['where', 'kind'];

/** How the advert's text is shown in its open row. */
export type TextView = 'beginning' | 'whole' | 'editor';

export interface HighlightedField {
  field: FieldId;
  outcome?: ShowOutcome | 'moved';
}

export interface PointedResult {
  field: FieldId;
  /** `unclear`: the words state none of the field's choices. `typed-since`: what was typed later stays. */
  outcome: 'used' | 'unclear' | 'typed-since';
  text: string;
}

/** What a press in the Post bar did not do. */
interface NotDone {
  postingId: string;
  /** Of the posting, when it was pressed: once it has moved on, the bar tells that. */
  state: PostingState | undefined;
  words: string;
}

export const UiModel = createModel((draft: DraftModel, posting: PostingModel) => {
  /** Those that show their fields. Others show a summary. */
  const openRows = signal<ReadonlySet<RowId>>(new Set());
  /** What `openRows` begins with for each draft. */
  const initialRows = signal<readonly RowId[]>([]);
  /** Opened only because something was to do, and not used since. */
  const unusedRows = new Set<RowId>();
  const textView = signal<TextView>('beginning');
  /** Whether everything has arrived that is filled in by itself, suggestions included. */
  const isFormReady = signal(false);
  /** Only their issues are shown. */
  const visitedFields = signal<ReadonlySet<FieldId>>(new Set());
  const submitAttempted = signal(false);
  /** Its issues wait until it is left. */
  const typedField = signal<FieldId | undefined>(undefined);
  const highlight = signal<HighlightedField | undefined>(undefined);
  /** Post was pressed on the complete sample advert. */
  const isSampleDone = signal(false);
  /** Why a press of Post posted nothing, in words, where nothing else tells it. */
  const notPosted = signal('');
  /** Whether the last press of Post ended without a posting, as far as is known. */
  const isPostStopped = signal(false);
  const notDone = signal<NotDone | undefined>(undefined);
  /** Presses of Post that found something missing or wrong. */
  const refusedPresses = signal(0);
  /** The last words from the page that were meant for a field. */
  const pointed = signal<PointedResult | undefined>(undefined);
  /** Selected words that are in a field now. */
  const usedSelection = signal<string | undefined>(undefined);
  /** Undefined without a title. */
  const suggestion = signal<Suggestion | undefined>(undefined);

  /** Never those of a field that is being typed in. */
  const visibleIssues = stableComputed((): Issue[] => {
    const visible = draft.issues.value.filter(
      ({ field, kind }) =>
        field !== typedField.value &&
        (submitAttempted.value ||
          visitedFields.value.has(field) ||
          (kind === 'fault' && (isFromList(field) || !isTyped(draft.fields.value[field])))),
    );
    return [
      ...visible,
      ...posting.boardIssues.value.filter(({ field }) => !visible.some((issue) => issue.field === field)),
    ];
  });

  function rowsToDo(): ReadonlySet<RowId> {
    const gaps = draft.issues.value.filter(({ kind }) => kind === 'gap');
    return new Set([...gaps, ...visibleIssues.value].map(({ field }) => fieldOf(field).row));
  }

  return {
    openRows,
    initialRows,
    textView,
    isFormReady,
    visitedFields,
    submitAttempted,
    typedField,
    highlight,
    isSampleDone,
    notPosted,
    isPostStopped,
    notDone,
    refusedPresses,
    pointed,
    usedSelection,
    suggestion,
    visibleIssues,

    attemptSubmit(): void {
      typedField.value = undefined;
      submitAttempted.value = true;
    },

    leave(field: FieldId): void {
      if (typedField.value === field) typedField.value = undefined;
      visitedFields.value = new Set([...visitedFields.value, field]);
    },

    openRow(row: RowId): void {
      unusedRows.delete(row);
      openRows.value = new Set([...openRows.value, row]);
    },

    closeRow(row: RowId): void {
      openRows.value = new Set([...openRows.value].filter((open) => open !== row));
      if (row === 'text') textView.value = 'beginning';
    },

    /** Open rows that the recruiter opened or used. */
    rowsInUse(): RowId[] {
      return [...openRows.value].filter((row) => !unusedRows.has(row));
    },

    /** The focus is in the row: it no longer closes by itself. */
    useRow(row: RowId): void {
      unusedRows.delete(row);
    },

    /**
     * Opens the rows with a gap or a fault, and closes again what was opened for one that is gone, unless it was used.
     * @param except rows that are still being filled in
     */
    openRowsToDo(except: readonly RowId[] = []): void {
      const toDo = rowsToDo();
      const open = [...openRows.value].filter((row) => toDo.has(row) || !unusedRows.has(row));
      const added = [...toDo].filter((row) => !open.includes(row) && !except.includes(row));
      for (const row of added) unusedRows.add(row);
      openRows.value = new Set([...open, ...added]);
    },

    reset(): void {
      unusedRows.clear();
      openRows.value = new Set(initialRows.value);
      textView.value = initialRows.value.includes('text') ? 'whole' : 'beginning';
      isFormReady.value = false;
      visitedFields.value = new Set();
      submitAttempted.value = false;
      typedField.value = undefined;
      notPosted.value = '';
      isPostStopped.value = false;
      highlight.value = undefined;
      pointed.value = undefined;
      usedSelection.value = undefined;
      suggestion.value = undefined;
    },
  };
});

export interface UiModel extends InstanceType<typeof UiModel> {}

/** A wrong value is no longer on the list, so it is shown at once. */
const isFromList = (id: FieldId): boolean => id === 'coreskill' || id === 'specialisms';

const isTyped = (field: DraftField | undefined): boolean => field?.source === 'recruiter';
