import { compose } from '@/utils/advert/compose';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import type { Models } from './session';

/** Makes the advert of what is in the form. The preview and Post go through this, so that they have the same one. */
export function composeAdvert({ draft, settings }: Models<'draft' | 'settings'>): ReturnType<typeof compose> {
  const description = sanitiseDescription(draft.values.value.description ?? '');
  return compose({ ...draft.values.value, description }, settings.ruleContext.value);
}
