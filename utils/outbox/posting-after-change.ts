import type { Advert } from '@/utils/advert/advert';
import type { Change } from './change';
import { summaryOf } from './new-posting';
import type { Posting } from './posting';

/**
 * What the posting is once its change has been accepted, or once the board has refused our version.
 * @param current the advert with the change
 * @returns undefined where the change alters nothing
 */
export function postingAfterChange(posting: Posting, change: Change, current: Advert): Posting | undefined {
  if (posting.outcome?.state !== 'accepted') return undefined;
  const { etag: _before, ...outcome } = posting.outcome;
  switch (change.outcome?.state) {
    case 'accepted': {
      const { etag } = change.outcome;
      const changed = {
        ...posting,
        ...summaryOf(current),
        outcome: { ...outcome, ...(etag ? { etag } : {}) },
      };
      if (changed.closingDate === posting.closingDate) return changed;
      // It was the earlier end that the recruiter agreed to.
      const { letEnd: _earlier, ...asked } = changed;
      return asked;
    }
    case 'refused':
      // Nobody can read which version the board has.
      return change.outcome.cause === 'changed-elsewhere' ? { ...posting, outcome } : undefined;
    default:
      return undefined;
  }
}
