import { FIELDS } from '@/utils/advert/field-list';
import { type DraftField, type DraftFields, isEdited } from './draft';

/** @returns the proposal with the saved edits, even empty ones, except a backup's values that the page confirms */
export function merge(saved: DraftFields, proposed: DraftFields): DraftFields {
  const merged: DraftFields = {};
  for (const { id } of FIELDS) {
    const savedField = saved[id];
    const field = isEdited(savedField) && !isConfirmed(savedField, proposed[id]) ? savedField : proposed[id];
    if (field) merged[id] = field;
  }
  return merged;
}

function isConfirmed(own: DraftField, proposed: DraftField | undefined): boolean {
  return own.source === 'backup' && JSON.stringify(own.value) === JSON.stringify(proposed?.value);
}
