import { FIELDS } from '@/utils/advert/field-list';
import type { FieldId } from '@/utils/advert/fields';
import { isSameData } from '@/utils/records/is-same-data';
import { type DraftField, type DraftFields, isEdited } from './draft';
import { isOfPay, ownsPay } from './pay';

/**
 * @returns the proposal with the saved edits, even empty ones, except a backup's values that the page confirms. A pay with
 * an edited figure stays whole.
 */
export function merge(saved: DraftFields, proposed: DraftFields): DraftFields {
  const hasEdit = (id: FieldId) => isEdited(saved[id]) && !isConfirmed(saved[id], proposed[id]);
  const hasOwnPay = ownsPay(saved, hasEdit);
  const merged: DraftFields = {};
  for (const { id } of FIELDS) {
    const stays = hasEdit(id) || (hasOwnPay && isOfPay(id) && !isSame(saved[id], proposed[id]));
    const field = stays ? saved[id] : proposed[id];
    if (field) merged[id] = field;
  }
  return merged;
}

function isConfirmed(own: DraftField, proposed: DraftField | undefined): boolean {
  return own.source === 'backup' && isSame(own, proposed);
}

function isSame(own: DraftField | undefined, proposed: DraftField | undefined): boolean {
  return isSameData(own?.value, proposed?.value);
}
