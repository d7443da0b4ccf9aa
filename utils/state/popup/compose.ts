import { compose } from '@/utils/advert/compose';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import type { Models } from './session';

/** For preview and Post, so that they agree. */
export function composeAdvert({ draft, settings }: Models<'draft' | 'settings'>): ReturnType<typeof compose> {
  const description = sanitiseDescription(draft.values.value.description ?? '');
  return compose({ ...draft.values.value, description }, settings.ruleContext.value);
}
