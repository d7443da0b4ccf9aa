import { formatDate } from '@/utils/advert/dates';
import { type AdvertFacts, extraFact, factsOf, sentAsFact } from '@/utils/advert/facts';
import { computeLatestRemovalDay, computeRemovalDay } from '@/utils/advert/removal-day';
import { toFormValues } from '@/utils/advert/to-form-values';
import { sentValuesOf } from '@/utils/board/board-values';
import { freezeRequest, sentExtras, withCredentials } from '@/utils/board/wire';
import * as words from '@/utils/copy/en-GB/preview';
import { throughForm } from '@/utils/copy/en-GB/rows';
import { plainText } from '@/utils/rich-text/plain-text';
import { composeAdvert } from './compose';
import type { Models } from './session';

export interface PreviewContent extends AdvertFacts {
  title: string;
  description: string;
  text: string;
  /** With a masked password, or why there is no request. */
  json: string;
}

const MASKED = '••••••••';

/** Previews the advert, or the form's values while it has issues. */
export function previewOf({
  draft,
  posting,
  settings,
}: Models<'draft' | 'posting' | 'settings'>): PreviewContent {
  const profile = settings.profile.value;
  const composed = composeAdvert({ draft, settings });
  const values = 'advert' in composed ? toFormValues(composed.advert) : draft.values.value;
  const { title = '', description = '' } = values;
  const today = settings.today.value;
  const { facts, notShown } = factsOf(values, today);
  if (values.application_email && !values.application_url)
    facts.push([words.APPLY, throughForm(profile.name)]);
  const removalDay = computeRemovalDay(values.closing_date, computeLatestRemovalDay(today));
  facts.push([words.COMES_DOWN, words.inTheMorning(formatDate(removalDay, today))]);
  notShown.push(...sentValuesOf(values, profile.values).map(([id, value]) => sentAsFact(id, value)));
  notShown.push(...sentExtras(profile).map(({ key, value }) => extraFact(key, value)));
  const username = posting.account.value?.username ?? MASKED;
  const json =
    'advert' in composed
      ? JSON.stringify(
          withCredentials(freezeRequest(composed.advert, profile).body, { username, password: MASKED }),
          null,
          2,
        )
      : words.COMPLETE_FIRST;
  const lines = [...facts, ...notShown].map((fact) => fact.join(': '));
  const text = [title, ...lines, '', plainText(description)].join('\n');
  return { title, facts, notShown, description, text, json };
}
