import { FIELDS } from '@/utils/advert/fields';
import { type DraftField, type DraftFields, isEdited } from './draft';

/**
 * Lays what the recruiter touched over what is proposed now: the recruiter wins, even with an emptied field. What an
 * earlier reading had proposed gives way to the new proposal.
 */
export function merge(saved: DraftFields, proposed: DraftFields): DraftFields {
  const merged: DraftFields = {};
  for (const { id } of FIELDS) {
    const own = saved[id];
    const field = isEdited(own) && !isConfirmed(own, proposed[id]) ? own : proposed[id];
    if (field) merged[id] = field;
  }
  return merged;
}

function isConfirmed(own: DraftField, proposed: DraftField | undefined): boolean {
  return own.source === 'backup' && JSON.stringify(own.value) === JSON.stringify(proposed?.value);
}
