import { MADE_ADVERT } from '@/utils/copy/en-GB/adverts';
import { newCopyKey } from '@/utils/drafts/draft-key';
import type { MadeAdvert } from '@/utils/outbox/board-questions';
import { insertMadeAdvert } from '@/utils/outbox/made-adverts';
import type { Posting } from '@/utils/outbox/posting';
import { listAccounts } from '@/utils/settings/accounts';
import { readLastManaged } from '@/utils/settings/last-managed';
import { rememberMadeAdvert } from '@/utils/settings/made-advert-addresses';

/**
 * Adds an advert that the board made of a question to the postings, under a key of its own, so that no page or draft
 * counts as posted because of it.
 * @throws what `storageFault` names
 */
export async function keepMadeAdvert({ accountId, ...made }: MadeAdvert): Promise<Posting> {
  // Stored at once, as the browser may close while it asks for the policy; and without its name, rather than not at all.
  const { endpoint, outcome } = made;
  const jobId = outcome.state === 'accepted' ? outcome.jobId : undefined;
  await rememberMadeAdvert({ endpoint, ...(jobId ? { jobId } : {}) }).catch(() => undefined);
  const all = await listAccounts(readLastManaged()).catch(() => []);
  const label = all.find(({ id }) => id === accountId)?.label ?? accountId;
  return insertMadeAdvert({
    ...made,
    page: newCopyKey(),
    title: MADE_ADVERT,
    account: { id: accountId, label },
  });
}
