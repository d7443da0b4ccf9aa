import { request } from '@/utils/messages/send-request';
import { type Posting, sentRequest, writePosting } from '@/utils/outbox/posting';
import { loadPosting, loadSentAdvert } from '@/utils/outbox/posting-store';
import { insertPosting } from '@/utils/outbox/store-posting';
import { type OutboxView, once } from './outbox';

const COPY = 'Copy it into a new draft from the history.';

/**
 * The recruiter did not find at the board what nobody knew of: it counts as not posted, and exactly what was sent before
 * is posted under a new posting. Of two windows that are told so, one posts. What a backup file says was sent, nobody has
 * looked at here: that is not sent, but can be copied into a draft.
 * @param today ISO date, London
 */
export function sendAgain(outbox: OutboxView, posting: Posting, today: string): Promise<void> {
  return once(outbox, posting.id, async () => {
    if (!(await request({ type: 'resolve-unknown', postingId: posting.id, there: false }))) {
      return 'Nothing was sent: it was settled elsewhere in the meantime, or the extension did not answer.';
    }
    return (await writeAnew(posting, today)) ?? '';
  });
}

/** @returns why it was not sent, where it was not. */
async function writeAnew(posting: Posting, today: string): Promise<string | undefined> {
  const { id, page, company, account } = posting;
  if (posting.fromBackup) return `It was not sent again, since it comes from a backup file. ${COPY}`;
  const sentAdvert = await loadSentAdvert(id);
  if (!sentAdvert) return 'Its text could not be read any more and was set aside, so nothing was sent.';
  const { advert } = sentAdvert;
  if (advert.closing_date && advert.closing_date <= today) {
    return `It was not sent again, since its closing date has come. ${COPY}`;
  }
  const frozen = sentRequest(posting, sentAdvert);
  if (!frozen) return `It was not sent again, since exactly what was sent is not known any more. ${COPY}`;
  const written = writePosting({ page, advert, company, account, frozen });
  if (!(await insertPosting(written, id))) {
    return `It was not sent again, since its page got another posting in the meantime. ${COPY}`;
  }
  const { id: writtenId } = written.posting;
  if (!(await request({ type: 'post', postingId: writtenId }))) return undefined;
  const isRefused = (await loadPosting(writtenId))?.state === 'refused';
  return isRefused ? 'It was not posted: the history says why.' : 'It was sent again.';
}
