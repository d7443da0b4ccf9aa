import { FIELDS } from '@/utils/advert/field-list';
import type { FieldId } from '@/utils/advert/fields';
import { FIELD_NOUNS, type Noun } from '@/utils/copy/en-GB/nouns';
import { isFilled } from '@/utils/drafts/draft';
import type { Models } from './session';

/** In the order of the form. */
export interface Summary {
  gaps: NamedField[];
  faults: NamedField[];
  checks: NamedField[];
  changes: NamedField[];
}

export interface NamedField {
  id: FieldId;
  noun: Noun;
}

/** Fields to fill in, correct or check. */
export function summarise({ draft, ui }: Models<'draft' | 'ui'>): Summary {
  const named = (id: FieldId): NamedField => ({ id, noun: FIELD_NOUNS[id] });
  const issues = draft.issues.value;
  // Hidden while the field is being edited.
  const shown = ui.visibleIssues.value.filter(({ kind }) => kind === 'fault');
  const faults = new Set(shown.map(({ field }) => field));
  return {
    gaps: issues.filter(({ kind }) => kind === 'gap').map(({ field }) => named(field)),
    faults: [...faults].map(named),
    checks: FIELDS.filter(({ id }) => {
      const field = draft.fields.value[id];
      return field?.check && isFilled(field) && !faults.has(id);
    }).map(({ id }) => named(id)),
    changes: [...draft.pageChanges.value.keys()].map(named),
  };
}
