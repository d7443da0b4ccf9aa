import type { AdvertReading } from '@/utils/reading/reading';
import { descriptionText } from './reading-text';

const BRITISH =
  /£|\b(?:UK|United Kingdom|Britain|British|England|Scotland|Scottish|Wales|Welsh|Northern Ireland|NHS|GBP|national insurance|London,? (?:[NSEW][EW]?|[EW]C)\d[A-Z\d]?)\b|\.(?:uk|scot|wales|cymru)\b/u;
/** Fewer than a place may name: a text speaks of other countries, too. */
const ABROAD =
  /[$€] ?\d|\b(?:USA?|U\.S\.|United States|Canada|(?<!Northern )Ireland|Australia|New Zealand|401\(?k\)?|PTO|EEO|Equal Opportunity Employer|zip code)\b/u;

/** Towns abroad have British names, so a page without any sign of Britain is left alone. */
export function isBritish(reading: AdvertReading): boolean {
  const { fields, placeHints = [], address = '' } = reading;
  if (isForeign(reading)) return false;
  if (
    fields.country ||
    fields.salary_currency ||
    placeHints.some(({ from }) => from === 'address' || from === 'footer')
  )
    return true;
  if (placeHints.some(({ from, words }) => from === 'language' && /^en-gb$/iu.test(words))) return true;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const ways = [fields.application_url, fields.application_email].map((field) => field?.value ?? '');
  return [host, ...ways, descriptionText(reading), ...placeHints.map(({ words }) => words)].some((text) =>
    BRITISH.test(text),
  );
}

/** A labelled town needs no sign of Britain, only none of another country. */
export function isAbroad(reading: AdvertReading): boolean {
  return isForeign(reading) || (!isBritish(reading) && ABROAD.test(descriptionText(reading)));
}

function isForeign({ fields: { country, salary_currency: currency } }: AdvertReading): boolean {
  return (country && country.value !== 'GB') || (currency && currency.value !== 'GBP') || false;
}
