import { freezeRequest } from '@/utils/board/wire';
import { NO_PAGE } from '@/utils/drafts/draft-key';
import { readManaged } from '@/utils/settings/managed';
import { isSameManaged } from '@/utils/settings/managed-schema';
import { composeAdvert } from './compose';
import type { Session } from './session';
import { updateManaged } from './update-managed';

/**
 * The form is made with the company's policy as last known; what is sent waits for the policy as it is now (README, *Set by
 * the company*). The browser usually has it at hand, and it says the same.
 * @returns whether it says something else that changes the advert, its account or how it is written to the board. The form
 * has it then, and the recruiter has to see it first
 */
export async function isChangedByPolicy(session: Session): Promise<boolean> {
  const { draft, settings } = session;
  const managed = await readManaged();
  if (isSameManaged(settings.managed.value, managed)) return false;
  const before = whatIsSent(session);
  await updateManaged(session, new URL(draft.key.value ?? NO_PAGE).host, managed);
  // Where the settings could not be read, the form does not have it.
  return !isSameManaged(settings.managed.value, managed) || whatIsSent(session) !== before;
}

function whatIsSent({ draft, posting, settings }: Session): string {
  const composed = composeAdvert({ draft, settings });
  const request = 'issues' in composed ? undefined : freezeRequest(composed.advert, settings.profile.value);
  return JSON.stringify([posting.account.value?.id, request]);
}
