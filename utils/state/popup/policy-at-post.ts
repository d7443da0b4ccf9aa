import { cleanValues } from '@/utils/advert/clean';
import type { Profile } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { valuesOf } from '@/utils/drafts/draft';
import { NO_PAGE } from '@/utils/drafts/draft-key';
import type { Written } from '@/utils/outbox/new-posting';
import { isSameData } from '@/utils/records/is-same-data';
import { readManaged } from '@/utils/settings/managed';
import { composeAdvert } from './compose';
import type { Session } from './session';
import { updateManaged, withProposed } from './update-managed';

interface Pressed extends Pick<Written, 'advert' | 'account'> {
  profile: Profile;
}

/**
 * The form is made with the company's policy as last known; what is sent waits for the policy as it is now (README, *Set by
 * the company*). The browser usually has it at hand, and it says the same.
 * @param pressed what is to be sent, just composed of the form
 * @returns whether the policy says something else that changes the advert, its account or how it is written to the board.
 * The form has it then, and the recruiter has to see it first
 */
export async function isChangedByPolicy(session: Session, pressed: Pressed): Promise<boolean> {
  const { draft, settings } = session;
  const [before, fields, proposed] = [settings.managed.value, draft.fields.value, draft.proposed.value];
  const managed = await readManaged();
  if (!isSameData(settings.managed.value, managed))
    await updateManaged(session, new URL(draft.key.value ?? NO_PAGE).host, managed);
  // Where the settings could not be read, the form does not have it.
  if (!isSameData(settings.managed.value, managed)) return true;
  // The opening may have updated the form meanwhile.
  if (isSameData(before, managed)) return false;
  if (!settings.accounts.value.some(({ id }) => id === pressed.account.id)) return true;
  // What was typed since is not sent.
  const values = cleanValues(valuesOf(withProposed(fields, proposed, draft.proposed.value)));
  const composed = composeAdvert(session, values);
  if ('issues' in composed) return true;
  const { profile } = settings;
  return !isSameData(
    freezeRequest(composed.advert, profile.value),
    freezeRequest(pressed.advert, pressed.profile),
  );
}
