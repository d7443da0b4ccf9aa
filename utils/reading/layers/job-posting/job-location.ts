import { foldText } from '../../values/clean-text';
import { onlyValue } from '../../values/only';
import { findPostcodes, readPostcode } from '../../values/uk-postcode';
import { getProperty, isObject, type Json, nameOf, textOf, toList } from './json';

export interface JobLocation {
  place?: string;
  /** UK postcode or outcode, if there is exactly one place. */
  location?: string;
  country?: string;
}

interface Address {
  words: string;
  postcode: string | undefined;
  country: string | undefined;
}

/** Also "UK - England", "GB-SCT", and ISO 3166's "United Kingdom of Great Britain and …". */
const BRITAIN =
  /^(?:the )?(?:gbr?|u ?k|united kingdom|great britain|britain|england|scotland|wales|northern ireland)\b/;
const MOST_PLACES = 12;

/**
 * Reads `jobLocation`: Place, PostalAddress, text, or a list (Google's job posting guidelines). With several places the
 * recruiter chooses the postcode.
 */
export function readJobLocation(jobLocation: Json | undefined): JobLocation {
  const addresses = dropDuplicateAddresses(
    toList(jobLocation)
      .map(readAddress)
      .filter(({ words, postcode }) => words !== '' || postcode !== undefined),
  );
  const [first] = addresses;
  if (!first) return {};
  const countries = new Set(addresses.map(({ country }) => country));
  const place = addresses
    .slice(0, MOST_PLACES)
    .map(({ words, postcode }) => words || postcode)
    .join('; ');
  // Of a single place, the postcode has a field of its own.
  const isNamed = addresses.length > 1 || first.words !== '';
  const isBritish = first.country === undefined || first.country === 'GB';
  return {
    ...(isNamed ? { place: addresses.length > MOST_PLACES ? `${place}; …` : place } : {}),
    ...(addresses.length === 1 && isBritish && first.postcode ? { location: first.postcode } : {}),
    ...(countries.size === 1 && first.country ? { country: first.country } : {}),
  };
}

function readAddress(value: Json): Address {
  if (!isObject(value)) return fromText(textOf(value) ?? '');
  const address = toList(getProperty(value, 'address'))[0] ?? value;
  if (!isObject(address)) return fromText(textOf(address) ?? nameOf(value) ?? '');
  const read = (name: string) => textOf(getProperty(address, name));
  const country = readCountry(nameOf(getProperty(address, 'addressCountry')));
  const locality = read('addressLocality');
  const region = read('addressRegion');
  const street = read('streetAddress');
  const postal = read('postalCode');
  const parts = [locality ?? street ?? nameOf(value), region, country === 'GB' ? undefined : country];
  return {
    words: joinDistinct(parts),
    // Tribepad puts it in the town or street, others the whole address in the name.
    postcode:
      readPostcode(postal ?? '') ??
      onlyValue(findPostcodes(`${street ?? ''} , ${locality ?? ''}`.toUpperCase())) ??
      (postal ? undefined : onlyValue(findPostcodes(nameOf(value) ?? ''))),
    country,
  };
}

function fromText(text: string): Address {
  return { words: text, postcode: onlyValue(findPostcodes(text)), country: undefined };
}

function readCountry(name: string | undefined): string | undefined {
  if (!name) return undefined;
  if (BRITAIN.test(foldText(name))) return 'GB';
  return /^[a-z]{2}$/i.test(name) ? name.toUpperCase() : name;
}

/** "Leeds, Leeds" becomes "Leeds". */
function joinDistinct(parts: readonly (string | undefined)[]): string {
  const distinct: string[] = [];
  for (const part of parts) {
    if (part && !distinct.some((other) => ` ${foldText(other)} `.includes(` ${foldText(part)} `)))
      distinct.push(part);
  }
  return distinct.join(', ');
}

function dropDuplicateAddresses(addresses: readonly Address[]): readonly Address[] {
  const seen = new Map(addresses.map((address) => [`${address.words}|${address.postcode}`, address]));
  return [...seen.values()];
}
