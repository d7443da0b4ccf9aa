import { letMadeAdvertsEnd } from '@/utils/outbox/made-adverts';
import { loadPosting } from '@/utils/outbox/posting-store';
import { removeMadeFromEvidence } from '@/utils/settings/board-evidence';
import { forgetMadeAdvertAt } from '@/utils/settings/made-advert-addresses';

/** What the board at this address made of a question is not there any more: the address may be asked again. */
export async function forgetMadeAdvert(endpoint: string): Promise<void> {
  await letMadeAdvertsEnd(endpoint);
  await forgetMadeAdvertAt(endpoint);
  await removeMadeFromEvidence(endpoint);
}

/** The recruiter did not find this posting at the board: if a question may have made it, none has. */
export async function forgetIfMade(postingId: string): Promise<void> {
  const endpoint = (await loadPosting(postingId))?.madeOfQuestion;
  if (endpoint) await forgetMadeAdvert(endpoint);
}
