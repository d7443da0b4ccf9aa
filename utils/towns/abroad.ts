/** Many towns there have British names. In lower case. */
const NAMES =
  'america|australia|canada|france|germany|(?<!northern )ireland|jamaica|massachusetts|netherlands|new south wales|new zealand|nsw|ontario|south africa|spain|u\\.s\\.a|united states|usa';
const WITHIN = new RegExp(`\\b(?:${NAMES})\\b`, 'u');
const AFTER = new RegExp(`^,? ?(?:${NAMES})\\b`, 'u');
/** "Boston, MA". */
const STATE = /, ?(?!UK|GB|NI)[A-Z]{2}(?: \d{5})?(?:,|$)/u;
const STATE_AFTER = /^,? ?[A-Z]{2}\b(?! ?\d)/u;

/** @param place in any case */
export function namesCountryAbroad(place: string): boolean {
  return WITHIN.test(place.toLowerCase());
}

/** @param place as written */
export function namesPlaceAbroad(place: string): boolean {
  return STATE.test(place) || namesCountryAbroad(place);
}

/** @param after what follows a town's name in a text */
export function beginsWithCountryAbroad(after: string): boolean {
  return STATE_AFTER.test(after) || AFTER.test(after.toLowerCase());
}
