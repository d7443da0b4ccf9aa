import { FIELDS, type FieldId, fieldOf } from '@/utils/advert/fields';
import { isFilled } from '@/utils/drafts/draft';
import type { Session } from './session';

/** What still needs the recruiter, each in the order of the form. */
export interface Summary {
  gaps: Named[];
  faults: Named[];
  checks: Named[];
}

/** A field with its label. */
export interface Named {
  id: FieldId;
  label: string;
}

/** What needs the recruiter: fields to fill in, fields to put right, values to look at. */
export function summarise(session: Session): Summary {
  const named = (id: FieldId): Named => ({ id, label: fieldOf(id).label });
  const issues = [...session.issues.value, ...session.boardIssues.value];
  const faults = new Set(issues.filter(({ kind }) => kind === 'fault').map(({ field }) => field));
  return {
    gaps: issues.filter(({ kind }) => kind === 'gap').map(({ field }) => named(field)),
    faults: [...faults].map(named),
    checks: FIELDS.filter(({ id }) => {
      const field = session.fields.value[id];
      return field?.check && isFilled(field) && !faults.has(id);
    }).map(({ id }) => named(id)),
  };
}
