import { type AdvertFacts, extraFact, factsOf } from '@/utils/advert/facts';
import { toFormValues } from '@/utils/advert/to-form-values';
import { freezeRequest, sentExtras, withCredentials } from '@/utils/board/wire';
import { COMPLETE_FIRST } from '@/utils/copy/en-GB/preview';
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

const BLOTTED = '••••••••';

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
  const { facts, notShown } = factsOf(values, settings.today.value);
  notShown.push(...sentExtras(profile).map(({ key, value }) => extraFact(key, value)));
  const username = posting.account.value?.username ?? BLOTTED;
  const json =
    'advert' in composed
      ? JSON.stringify(
          withCredentials(freezeRequest(composed.advert, profile).body, { username, password: BLOTTED }),
          null,
          2,
        )
      : COMPLETE_FIRST;
  const lines = [...facts, ...notShown].map((fact) => fact.join(': '));
  const text = [title, ...lines, '', plainText(description)].join('\n');
  return { title, facts, notShown, description, text, json };
}
