import { ask } from '@/utils/messages';
import { type Posting, writePosting } from '@/utils/outbox/posting';
import { insertPosting, loadSentAdvert } from '@/utils/outbox/store';
import { type OutboxView, once } from './outbox';

const COPY = 'Copy it into a new draft from the history.';

/**
 * The recruiter did not find at the board what nobody knew of: it counts as not posted, and the same advert is posted
 * under a new posting. Of two windows that are told so, one posts.
 * @param today ISO date, London
 */
export function sendAgain(outbox: OutboxView, posting: Posting, today: string): Promise<void> {
  return once(outbox, posting.id, async () => {
    if (!(await ask({ type: 'settle', postingId: posting.id, there: false }))) {
      return 'Nothing was sent: it was settled elsewhere in the meantime, or the extension did not answer.';
    }
    return (await writeAnew(posting, today)) ?? '';
  });
}

/** @returns why it was not sent, where it was not. */
async function writeAnew(
  { id, page, company, account }: Posting,
  today: string,
): Promise<string | undefined> {
  const kept = await loadSentAdvert(id);
  if (!kept) return 'Its text could not be read any more and was set aside, so nothing was sent.';
  const { advert } = kept;
  if (advert.closing_date && advert.closing_date <= today) {
    return `It was not sent again, since its closing date has come. ${COPY}`;
  }
  const written = writePosting({ page, advert, company, account });
  if (!(await insertPosting(written, id))) {
    return `It was not sent again, since its page got another posting in the meantime. ${COPY}`;
  }
  const isSent = await ask({ type: 'post', postingId: written.posting.id });
  return isSent ? 'It was sent again.' : undefined;
}
