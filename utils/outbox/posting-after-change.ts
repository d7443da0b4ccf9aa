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

/**
 * The same for changes that come from a file: those that follow on the version that the posting has, one after the other.
 * @param changes all of the posting, in any order
 * @param current the advert with all that were accepted
 */
export function postingAfterChanges(posting: Posting, changes: readonly Change[], current: Advert): Posting {
  let after = posting;
  let left = changes;
  for (;;) {
    const outcome = after.outcome?.state === 'accepted' ? after.outcome : undefined;
    const following = left.flatMap((change) => {
      const next = change.job.etag === outcome?.etag && postingAfterChange(after, change, current);
      return next ? [{ change, next }] : [];
    });
    const first = following.find(({ change }) => change.state === 'accepted') ?? following[0];
    if (!first) return after;
    after = first.next;
    left = left.filter((change) => change !== first.change);
  }
}
