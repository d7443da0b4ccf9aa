import { READING_BOUNDS } from './bounds';
import type { Claim, Judgement } from './claims';
import type { SourcedFindings } from './layer';
import type { Other, Others } from './reading';
import { containsWords } from './values/phrases';

/** Says how or how widely one works, and contradicts no place: "Head office", "Various", "Home-based". */
const NO_PLACE =
  /\b(?:offices?|sites?|various|multiple|several|remote|hybrid|home|nationwide|anywhere|flexible|field|see|our|tb[ac])\b|^(?:uk|united kingdom)$/;

const IN_MANY_PLACES =
  /^(?:upon|north|south|east|west|great|street|road|england|scotland|wales|ireland|united|kingdom)$/;

/**
 * Judges place and postcode together, once each field has a value: one may tell that the other is not the job's.
 * @param place the claim that was taken
 * @param judgement is changed
 */
export function judgePlace(
  layers: readonly SourcedFindings[],
  place: Claim | undefined,
  judgement: Judgement,
): void {
  if (place?.signs.correctsData) demoteLocation(layers, judgement);
  replaceHeadOffice(layers, judgement);
}

/** @param shown,hidden folded words of the page and of its data */
export function contradictsPlace(shown: string, hidden: string): boolean {
  return !NO_PLACE.test(shown) && !isSamePlace(shown, hidden);
}

/** "Broughty Ferry, Dundee" for "Dundee City", but not "Stoke-on-Trent" for "London". */
function isSamePlace(one: string, other: string): boolean {
  const words = other.split(' ');
  const isShared = (word: string) => word.length > 3 && words.includes(word) && !IN_MANY_PLACES.test(word);
  return containsWords(one, other) || containsWords(other, one) || one.split(' ').some(isShared);
}

/** The postcode of the data belongs to its place, which the page corrects, unless the page shows it, too. */
function demoteLocation(layers: readonly SourcedFindings[], { fields, others }: Judgement): void {
  const { location } = fields;
  if (!location || layers.some(({ source, found }) => source === 'text' && found.location === location.value))
    return;
  offerInstead(others, 'location', location);
  delete fields.location;
}

/** "Various sites" on the page: the one address of the data is the head office's. */
function replaceHeadOffice(layers: readonly SourcedFindings[], judgement: Judgement): void {
  const { fields, others } = judgement;
  const text = layers.find(
    ({ source, warnings }) => source === 'text' && warnings?.includes('several-places'),
  );
  const place = text?.found.place;
  const { location, place: office } = fields;
  if (!place || location?.source === 'text') return;
  demoteLocation(layers, judgement);
  if (!office || office.value === place) delete others.place;
  else offerInstead(others, 'place', office);
  const quote = text.quotes?.place;
  fields.place = { value: place, source: 'text', ...(quote ? { quote } : {}) };
}

/** Instead of all others of the field. */
function offerInstead(others: Others, id: 'place' | 'location', { value, source }: Other): void {
  delete others[id];
  if (value.length <= READING_BOUNDS.other) others[id] = [{ value, source }];
}
