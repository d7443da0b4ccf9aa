import type { AdvertReading } from '@/utils/reading/reading';
import { phraseSet } from '@/utils/reading/values/phrases';
import { descriptionText } from './reading-text';

const BRITISH =
  /£|\b(?:UK|United Kingdom|Britain|British|England|Scotland|Scottish|Wales|Welsh|Northern Ireland|NHS|GBP|national insurance|London,? (?:[NSEW][EW]?|[EW]C)\d[A-Z\d]?)\b|\.(?:uk|scot|wales|cymru)\b/u;
/** Fewer than a place may name: a text speaks of other countries, too. */
const ABROAD =
  /[$€] ?\d|\b(?:USA?|U\.S\.|United States|Canada|(?<!Northern )Ireland|Australia|New Zealand|401\(?k\)?|PTO|EEO|Equal Opportunity Employer|zip code)\b/u;

const HOST_ABROAD = /\.(?:us|ca|au|nz|ie|in|za|sg|ae|de|fr|es|it|nl|se|no|dk|fi|pl|ch|at|be)$/u;

/** Towns abroad have British names: what a text names in passing counts only on a page with a sign of Britain. */
export function isBritish(reading: AdvertReading): boolean {
  const { fields, placeHints = [] } = reading;
  if (isOfOtherCountry(reading)) return false;
  if (fields.country || fields.salary_currency) return true;
  if (placeHints.some(({ from }) => from === 'address' || from === 'footer')) return true;
  if (placeHints.some(({ from, words }) => from === 'language' && /^en-gb$/iu.test(words))) return true;
  const ways = [fields.application_url, fields.application_email].map((field) => field?.value ?? '');
  return [hostOf(reading), ...ways, ...textsOf(reading)].some((text) => BRITISH.test(text));
}

/** A town on a line of its own needs no sign of Britain, only none of another country. */
export function isAbroad(reading: AdvertReading): boolean {
  if (isOfOtherCountry(reading)) return true;
  return (
    !isBritish(reading) &&
    (HOST_ABROAD.test(hostOf(reading)) || textsOf(reading).some((text) => ABROAD.test(text)))
  );
}

const CITIES = phraseSet(
  'aberdeen,belfast,bristol,cardiff,dundee,edinburgh,glasgow,inverness,leeds,leicester,liverpool,london,newcastle upon tyne,nottingham,sheffield,swansea',
);

/** @param town folded. "Based in Leeds" is in Britain where nothing says more: its namesakes are told with a country. */
export function isKnownEverywhere(town: string): boolean {
  return CITIES.has(town);
}

function isOfOtherCountry({ fields: { country, salary_currency: currency } }: AdvertReading): boolean {
  return (
    (country !== undefined && country.value !== 'GB') || (currency !== undefined && currency.value !== 'GBP')
  );
}

function hostOf({ address = '' }: AdvertReading): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function textsOf(reading: AdvertReading): readonly string[] {
  return [descriptionText(reading), ...(reading.placeHints ?? []).map(({ words }) => words)];
}
