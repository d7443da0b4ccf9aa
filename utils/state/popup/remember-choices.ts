import type { Advert } from '@/utils/advert/advert';
import { isCopy } from '@/utils/drafts/draft-key';
import type { Posting } from '@/utils/outbox/posting';
import { rememberAccount } from '@/utils/settings/accounts';

/** Keeps the coreskill that was chosen, for later suggestions. Posting neither waits for that nor fails with it. */
export function rememberCoreskill(
  { title, coreskill, specialisms = [] }: Advert,
  company: string | undefined,
): void {
  import('@/utils/settings/choices')
    .then(({ rememberChoice }) => rememberChoice({ company, title, coreskill, specialisms }))
    .catch(() => undefined);
}

/** Keeps the account of an accepted posting for the careers site. A copy belongs to no site. */
export async function rememberSiteAccount({ state, page, account }: Posting): Promise<void> {
  if (state === 'accepted' && !isCopy(page)) await rememberAccount(new URL(page).host, account.id);
}
