import { FIELDS } from '@/utils/advert/fields';
import type { DraftFields } from './draft';

/**
 * Lays what the recruiter touched over what is proposed now: the recruiter wins, even with an emptied field. What an
 * earlier reading had proposed gives way to the new proposal.
 */
export function merge(saved: DraftFields, proposed: DraftFields): DraftFields {
  const merged: DraftFields = {};
  for (const { id } of FIELDS) {
    const own = saved[id];
    const field = own?.source === 'recruiter' ? own : proposed[id];
    if (field) merged[id] = field;
  }
  return merged;
}
