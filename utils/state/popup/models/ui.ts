import { computed, createModel, signal } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import type { Issue } from '@/utils/advert/rules';
import type { Suggestion } from '@/utils/coreskills/suggest';
import { type DraftField, type DraftFields, isFilled } from '@/utils/drafts/draft';
import type { Outcome } from '@/utils/highlight/outcome';
import type { DraftModel } from './draft';
import type { PostingModel } from './posting';

/** Of which field the words were last to be shown on the page, and what came of it; nothing yet while it is asked. */
export interface HighlightedField {
  field: FieldId;
  outcome?: Outcome | 'moved';
}

/** How the form shows the draft. */
export const UiModel = createModel((draft: DraftModel, posting: PostingModel) => {
  /** The fields that were filled when the page had been read. They stay outside the fold, whatever is typed since. */
  const expandedFields = signal<ReadonlySet<FieldId>>(new Set());
  /** Fields that were left, whose issues are therefore shown. */
  const visitedFields = signal<ReadonlySet<FieldId>>(new Set());
  /** Whether Post was pressed, so that all issues are shown. */
  const submitAttempted = signal(false);
  /** The field whose words are shown on the page, or could not be. */
  const highlight = signal<HighlightedField | undefined>(undefined);
  /** Which coreskill the title and the text speak for; undefined while there is no title. */
  const suggestion = signal<Suggestion | undefined>(undefined);

  /** The issues that are shown now: never while a field is first typed in, but at once where nobody is typing. */
  const visibleIssues = computed((): Issue[] => {
    const visible = draft.issues.value.filter(
      ({ field, kind }) =>
        submitAttempted.value ||
        visitedFields.value.has(field) ||
        (kind === 'fault' && (isFromList(field) || !isTyped(draft.fields.value[field]))),
    );
    return [
      ...visible,
      ...posting.boardIssues.value.filter(({ field }) => !visible.some((issue) => issue.field === field)),
    ];
  });

  /** Puts the fields that are filled or have a note outside the fold. */
  function expand(fields: DraftFields): void {
    expandedFields.value = new Set(FIELD_IDS.filter((id) => isFilled(fields[id]) || fields[id]?.note));
  }

  return {
    expandedFields,
    visitedFields,
    submitAttempted,
    highlight,
    suggestion,
    visibleIssues,
    expand,

    /** Starts anew with another draft's fields. */
    reset(fields: DraftFields): void {
      expand(fields);
      visitedFields.value = new Set();
      submitAttempted.value = false;
      highlight.value = undefined;
      suggestion.value = undefined;
    },
  };
});

export interface UiModel extends InstanceType<typeof UiModel> {}

/** Whether values of the field come from the list alone: one that is wrong is no longer on it. */
const isFromList = (id: FieldId): boolean => id === 'coreskill' || id === 'specialisms';

const isTyped = (field: DraftField | undefined): boolean => field?.source === 'recruiter';
