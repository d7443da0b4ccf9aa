import type { Advert } from '@/utils/advert/advert';
import { freezeRequest } from '@/utils/board/wire';
import { NO_PAGE } from '@/utils/drafts/page-address';
import { scheduleAlarm } from '@/utils/outbox/alarm';
import { type Posting, writePosting } from '@/utils/outbox/posting';
import { insertPosting } from '@/utils/outbox/posting-store';
import type { Account } from '@/utils/settings/accounts';
import type { Models } from './session';

/** Browsers wake nobody sooner. */
const SOONEST_WAKE_MS = 30_000;

/**
 * Writes the advert to the database as a posting, with exactly what is to be sent.
 * @returns undefined where another window posted the page in the meantime; then nothing is written
 * @throws what `storageFault` names
 */
export async function storePosting(
  { draft, posting, settings }: Models<'draft' | 'posting' | 'settings'>,
  advert: Advert,
  account: Account,
): Promise<Posting | undefined> {
  const written = writePosting({
    page: draft.key.value ?? NO_PAGE,
    advert,
    company: draft.company.value,
    account,
    frozen: freezeRequest(advert, settings.profile.value),
  });
  // Whatever becomes of this popup from here on, the browser wakes the worker for what was written. Where it does not,
  // this popup still tells the worker itself, and the next one asks about what was left.
  scheduleAlarm(new Date(Date.now() + SOONEST_WAKE_MS)).catch(() => undefined);
  return (await insertPosting(written, posting.latestId.value)) ? written.posting : undefined;
}
