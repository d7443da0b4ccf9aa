import type { Advert } from '@/utils/advert/advert';
import { isCopy } from '@/utils/drafts/draft-key';
import type { Posting } from '@/utils/outbox/posting';
import { rememberAccount } from '@/utils/settings/accounts';

/** Stores the chosen coreskill for later suggestions. Posting neither waits for it nor fails with it. */
export function rememberCoreskill(
  { title, coreskill, specialisms = [] }: Advert,
  company: string | undefined,
): void {
  import('@/utils/settings/choices')
    .then(({ rememberChoice }) => rememberChoice({ company, title, coreskill, specialisms }))
    .catch(() => undefined);
}

/** Stores the account of an accepted posting for its site. A copy has no site. */
export async function rememberSiteAccount({ state, page, account }: Posting): Promise<void> {
  if (state === 'accepted' && !isCopy(page)) await rememberAccount(new URL(page).host, account.id);
}
