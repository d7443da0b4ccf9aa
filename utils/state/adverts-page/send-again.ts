import type { Advert } from '@/utils/advert/advert';
import * as copy from '@/utils/copy/en-GB/adverts';
import { FAILED } from '@/utils/copy/en-GB/changes';
import { NOT_SENT_NOW } from '@/utils/copy/en-GB/send-now';
import { NO_PAGE } from '@/utils/drafts/draft-key';
import { wakeSoon } from '@/utils/outbox/alarm';
import { findDuplicates } from '@/utils/outbox/duplicates';
import { insertPosting } from '@/utils/outbox/insert-posting';
import { newPosting } from '@/utils/outbox/new-posting';
import { type Posting, sentRequest } from '@/utils/outbox/posting';
import { loadStoredAdvert } from '@/utils/outbox/posting-store';
import { listAccounts } from '@/utils/settings/accounts';
import { handOverPosting } from '@/utils/state/posted/hand-over';
import { resolveUnknown } from '@/utils/state/posted/resolve-posting';
import type { OutboxModel } from './models/outbox';
import { once } from './outbox';

/**
 * Sends an unknown posting's request again, from one window only. One from a backup file was never checked here, and is
 * not sent.
 */
export function sendAgain(outbox: OutboxModel, posting: Posting, today: string): Promise<void> {
  return once(
    outbox,
    posting.id,
    async () => (await resolveUnknown(posting.id, false)) || writeAnew(posting, today),
    FAILED.repeat,
  );
}

async function writeAnew(posting: Posting, today: string): Promise<string> {
  const { id, page, company, account, predecessor, composedAt } = posting;
  if (posting.fromBackup) return copy.NOT_AGAIN_BACKUP;
  const storedAdvert = await loadStoredAdvert(id);
  if (!storedAdvert) return copy.TEXT_UNREADABLE;
  const { advert } = storedAdvert;
  if (advert.closing_date && advert.closing_date <= today) {
    return copy.NOT_AGAIN_CLOSED;
  }
  const newer = await newerLike(posting, advert);
  if (newer) return newer.page === page ? copy.NOT_AGAIN_NEWER : copy.NOT_AGAIN_LIKE;
  const frozen = sentRequest(posting, storedAdvert);
  if (!frozen) return copy.NOT_AGAIN_NOT_FROZEN;
  const pageValues = storedAdvert.page?.values;
  const written = newPosting({ page, advert, company, composedAt, account, frozen, predecessor, pageValues });
  wakeSoon(written.posting.id);
  if (!(await insertPosting(written, id))) return copy.NOT_AGAIN_NEWER;
  const sent = await handOverPosting(written.posting.id);
  switch (sent?.state) {
    case undefined:
      return NOT_SENT_NOW;
    case 'written':
      return copy.STORED_AGAIN;
    case 'waiting':
      return copy.WAITS_AGAIN;
    case 'refused':
      return copy.REFUSED_AGAIN;
    default:
      return copy.SENT_AGAIN;
  }
}

/** It may have been copied and posted since. */
async function newerLike(
  { page, account, writtenAt }: Posting,
  advert: Advert,
): Promise<Posting | undefined> {
  const accountsHere = new Set((await listAccounts()).map(({ id }) => id));
  const { exact, possible } = await findDuplicates({
    ...advert,
    draftKey: page === NO_PAGE ? '' : page,
    accountId: account.id,
    accountsHere,
  });
  return [exact, possible].find((one) => one !== undefined && one.writtenAt > writtenAt);
}
