import type { Advert } from '@/utils/advert/advert';
import { isClosedBy } from '@/utils/outbox/change-marks';
import { loadPosted } from '@/utils/state/posted/load-posted';

/** @returns the advert as it was changed last; undefined where its text is not known */
export async function advertToCopy(postingId: string): Promise<Advert | undefined> {
  const posted = await loadPosted(postingId);
  if (!posted?.current || !isClosedBy(posted.changes)) return posted?.current;
  // The date that closed it is no wish for the next time.
  const { closing_date: _closed, ...advert } = posted.current;
  return advert;
}
