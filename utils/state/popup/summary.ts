import { FIELDS, type FieldId } from '@/utils/advert/fields';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { isFilled } from '@/utils/drafts/draft';
import type { Models } from './session';

/** What still needs the recruiter, each in the order of the form. */
export interface Summary {
  gaps: NamedValue[];
  faults: NamedValue[];
  checks: NamedValue[];
  /** What the page says otherwise than before. */
  changes: NamedValue[];
}

/** A field with its label. */
export interface NamedValue {
  id: FieldId;
  label: string;
}

/** What needs the recruiter: fields to fill in, fields to put right, values to look at. */
export function summarise({ draft, ui }: Models<'draft' | 'ui'>): Summary {
  const named = (id: FieldId): NamedValue => ({ id, label: FIELD_LABELS[id] });
  const issues = draft.issues.value;
  // A fault is told with its field: not while that is being typed in.
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
