import { compose } from '@/utils/advert/compose';
import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import { suggest } from '@/utils/coreskills/suggest';
import { valuesOf } from '@/utils/drafts/draft';
import { propose } from '@/utils/drafts/propose';
import type { AdvertReading } from '@/utils/reading/reading';
import { suggestPostcode } from '@/utils/towns/suggest-postcode';
import { townsToChoose } from '@/utils/towns/towns-to-choose';

/**
 * What a recruiter with an account and empty defaults would have to fill in, as the form composes the advert from a
 * settled reading.
 */
export function gapsOf(reading: AdvertReading, today: string): readonly string[] {
  const { description, ...others } = reading.fields;
  const { title, company } = others;
  const proposed = propose({ ...reading, fields: others }, { defaults: { linkToPage: true }, today });
  const text = description?.value ?? '';
  const suggestion = suggest(
    { title: title?.value ?? '', description: text, company: company?.value },
    BUNDLED_CORESKILLS,
  );
  const coreskill = suggestion.confidence === 'clear' ? suggestion.choice.coreskill : undefined;
  const location = proposed.location ? undefined : suggestPostcode(reading, []);
  const values = {
    ...valuesOf(proposed),
    // Sanitising needs a DOM, and only whether there is a text counts here.
    ...(text ? { description: text } : {}),
    ...(coreskill ? { coreskill } : {}),
    ...(location ? { location } : {}),
  };
  const composed = compose(values, { today, coreskills: BUNDLED_CORESKILLS, board: 'board' });
  const gaps = 'issues' in composed ? composed.issues.map(({ field, kind }) => `${field} ${kind}`) : [];
  const isTownOffered = townsToChoose(reading).towns.length > 0;
  return gaps.map((gap) => (gap === 'location gap' && isTownOffered ? 'location choice' : gap));
}
