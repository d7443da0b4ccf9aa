import { computed, createModel, signal } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import type { Issue } from '@/utils/advert/rules';
import type { Suggestion } from '@/utils/coreskills/suggest';
import { type DraftField, type DraftFields, isFilled } from '@/utils/drafts/draft';
import type { Outcome } from '@/utils/highlight/outcome';
import type { DraftModel } from './draft';
import type { PostingModel } from './posting';

export interface HighlightedField {
  field: FieldId;
  outcome?: Outcome | 'moved';
}

export const UiModel = createModel((draft: DraftModel, posting: PostingModel) => {
  /** Filled after reading. They stay expanded while edited. */
  const expandedFields = signal<ReadonlySet<FieldId>>(new Set());
  /** Only their issues are shown. */
  const visitedFields = signal<ReadonlySet<FieldId>>(new Set());
  const submitAttempted = signal(false);
  const highlight = signal<HighlightedField | undefined>(undefined);
  /** Undefined without a title. */
  const suggestion = signal<Suggestion | undefined>(undefined);

  /** Issues are hidden during a field's first edit. */
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

/** A wrong value is no longer on the list, so it is shown at once. */
const isFromList = (id: FieldId): boolean => id === 'coreskill' || id === 'specialisms';

const isTyped = (field: DraftField | undefined): boolean => field?.source === 'recruiter';
