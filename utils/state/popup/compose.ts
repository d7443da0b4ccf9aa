import { compose } from '@/utils/advert/compose';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import type { Session } from './session';

/** Makes the advert of what is in the form. The preview and Post go through this, so that they have the same one. */
export function composeAdvert(session: Session): ReturnType<typeof compose> {
  const description = sanitiseDescription(session.values.value.description ?? '');
  return compose({ ...session.values.value, description }, session.context.value);
}
