import type { Advert } from '@/utils/advert/advert';
import { isCopy } from '@/utils/drafts/draft-key';
import type { Posting } from '@/utils/outbox/posting';
import { rememberAccount } from '@/utils/settings/accounts';

/**
 * Stores coreskill and postcode for later suggestions. Posting neither waits for it nor fails with it.
 * @param place the page's words for it
 */
export function rememberChosen(
  { title, coreskill, specialisms = [], location }: Advert,
  company: string | undefined,
  place: string | undefined,
): void {
  import('@/utils/settings/choices')
    .then(({ rememberChoice }) =>
      rememberChoice({ company, title, coreskill, specialisms, ...(place ? { place, location } : {}) }),
    )
    .catch(() => undefined);
}

/** Stores the account of an accepted posting for its site. A copy has no site. */
export async function rememberSiteAccount({ state, page, account }: Posting): Promise<void> {
  if (state === 'accepted' && !isCopy(page)) await rememberAccount(new URL(page).host, account.id);
}
