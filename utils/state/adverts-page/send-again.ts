import * as copy from '@/utils/copy/en-GB/adverts';
import { request } from '@/utils/messages/send-request';
import { type Posting, sentRequest, writePosting } from '@/utils/outbox/posting';
import { loadPosting, loadSentAdvert } from '@/utils/outbox/posting-store';
import { insertPosting } from '@/utils/outbox/store-posting';
import { type OutboxView, once } from './outbox';

/**
 * The recruiter did not find at the board what nobody knew of: it counts as not posted, and exactly what was sent before
 * is posted under a new posting. Of two windows that are told so, one posts. What a backup file says was sent, nobody has
 * looked at here: that is not sent, but can be copied into a draft.
 * @param today ISO date, London
 */
export function sendAgain(outbox: OutboxView, posting: Posting, today: string): Promise<void> {
  return once(outbox, posting.id, async () => {
    if (!(await request({ type: 'resolve-unknown', postingId: posting.id, there: false }))) {
      return copy.SETTLED_ELSEWHERE;
    }
    return (await writeAnew(posting, today)) ?? '';
  });
}

/** @returns why it was not sent, where it was not. */
async function writeAnew(posting: Posting, today: string): Promise<string | undefined> {
  const { id, page, company, account } = posting;
  if (posting.fromBackup) return copy.NOT_AGAIN_BACKUP;
  const sentAdvert = await loadSentAdvert(id);
  if (!sentAdvert) return copy.TEXT_UNREADABLE;
  const { advert } = sentAdvert;
  if (advert.closing_date && advert.closing_date <= today) {
    return copy.NOT_AGAIN_CLOSED;
  }
  const frozen = sentRequest(posting, sentAdvert);
  if (!frozen) return copy.NOT_AGAIN_NOT_FROZEN;
  const written = writePosting({ page, advert, company, account, frozen });
  if (!(await insertPosting(written, id))) {
    return copy.NOT_AGAIN_NEWER;
  }
  const { id: writtenId } = written.posting;
  if (!(await request({ type: 'post', postingId: writtenId }))) return undefined;
  const isRefused = (await loadPosting(writtenId))?.state === 'refused';
  return isRefused ? copy.REFUSED_AGAIN : copy.SENT_AGAIN;
}
