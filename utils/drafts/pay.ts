import { type FieldId, fieldsOf } from '@/utils/advert/fields';
import { type DraftFields, isEdited, isFilled } from './draft';

const PAY: readonly FieldId[] = fieldsOf('pay').map(({ id }) => id);
export const AMOUNTS = ['salary_low', 'salary_high'] as const;

/** What tells one pay from another. `salary_text` is shown in their place. */
export const PAY_FIGURES: readonly FieldId[] = [...AMOUNTS, 'salary_period'];

/**
 * The fields of a pay belong together: it is kept or replaced as one. A part of another pay makes a wrong one that looks right.
 * @param hasEdit whether the recruiter set the field
 * @returns whether the pay is the recruiter's, so that its other fields stay, too
 */
export function ownsPay(fields: DraftFields, hasEdit: (id: FieldId) => boolean): boolean {
  return AMOUNTS.some(hasEdit) || (hasEdit('salary_period') && AMOUNTS.some((id) => isFilled(fields[id])));
}

/** @returns whether a later reading leaves the field as it is */
export function isKept(fields: DraftFields, id: FieldId): boolean {
  const hasEdit = (one: FieldId) => isEdited(fields[one]);
  return hasEdit(id) || (isOfPay(id) && ownsPay(fields, hasEdit));
}

/** @returns the fields that get a new value with this one, or none. Words that the recruiter typed stand beside any pay. */
export function replacedWith(fields: DraftFields, id: FieldId): readonly FieldId[] {
  if (!isOfPay(id)) return [id];
  return id !== 'salary_text' && fields.salary_text?.source === 'recruiter' ? PAY_FIGURES : PAY;
}

export function isOfPay(id: FieldId): boolean {
  return PAY.includes(id);
}
