import type { Advert } from '@/utils/advert/advert';
import { isCopy } from '@/utils/drafts/draft-key';
import type { Posting } from '@/utils/outbox/posting';
import { rememberAccount } from '@/utils/settings/accounts';

/** For later suggestions. Posting neither waits for it nor fails with it. @param place the page's words */
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

/** For the next advert of the site. A copy has none. Posting does not fail with it. */
export async function rememberSiteAccount({ state, page, account }: Posting): Promise<void> {
  if (state !== 'accepted' || isCopy(page)) return;
  await rememberAccount(new URL(page).host, account.id).catch(() => undefined);
}
