import { compose } from '@/utils/advert/compose';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import type { Models } from './session';

/** For preview and Post, so that they agree. @param values other than the form's */
export function composeAdvert(
  { draft, settings }: Models<'draft' | 'settings'>,
  values = draft.values.value,
): ReturnType<typeof compose> {
  const description = sanitiseDescription(values.description ?? '');
  return compose({ ...values, description }, settings.ruleContext.value);
}
