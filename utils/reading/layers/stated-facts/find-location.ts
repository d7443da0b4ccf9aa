import { type Fact, labelOf } from '../../advert-parts/fact';
import { linesOf } from '../../outline/lines';
import type { Block } from '../../outline/types';
import { type LocatedValue, onlyDistinctValue, sentencesIn } from '../../quote';
import { containsWords, phraseSet } from '../../values/phrases';
import { namesSeveralPlaces } from '../../values/place-codes';
import { findOutcodes, findPostcodes, findPostcodesInPlace } from '../../values/uk-postcode';
import { readWorkingLocation } from '../../values/working-location';
import { type AdvertText, BETWEEN_FACTS } from './advert-text';
import { isTerm } from './term-chips';

interface FoundLocation {
  place?: LocatedValue;
  location?: LocatedValue;
  /** Set if there are several places, so that `location` is not. */
  several?: LocatedValue;
  /** All that may be it. */
  places: readonly LocatedValue[];
  codes: readonly LocatedValue[];
}

const OUR_SITE =
  'our (?:\\w+ ){0,3}(?:office|site|school|home|hospital|branch|store|depot|warehouse|centre|practice|campus|nursery|factory|clinic)';
/** "Our Perth office" alone may be where one asks for a form. */
const WORK_AT = new RegExp(
  `\\b(?:based (?:at|in|from)|located (?:at|in)|location\\b|(?:work|start)(?:ing)? (?:at|from|in)|place of work|on[ -]site\\b|office[ -]based|(?:join|you will be|you['’]ll be|(?:job|role|post|position|vacancy) (?:is|will be))\\b.{0,40} ${OUR_SITE}\\b|${OUR_SITE} (?:is|are) (?:at|in|on)\\b)`,
);
const COMPANY =
  /\b(?:registered (?:office|address|in)|head ?office|headquarter\w*|company (?:no|number|registration)|post(?:al)? (?:your|applications)|by post|write to|interviews?|charity (?:no|number))\b/;

const SMALL_WORDS = phraseSet('and,by,in,le,near,of,on,or,super,the,under,upon');
const LONGEST_ADDRESS = 120;
const MOST_WORDS = 12;
/** "Prefer on site to support the team", "Your own home", "The mill is by the harbour", "The work takes place outside". */
const SENTENCE_OR_HOME =
  /\b(?:prefer|must|will|should|can) |^(?:we|you|it|they|there)(?:['’](?:re|ve|ll|s))? |^(?:the|our|we) (?:[\w’'-]+ ){0,3}(?:is|are|takes?|happens?|varies|vary|depends?) |^(?:(?:in|from|at) )?(?:your (?:own )?|remote )?home\b(?! (?:farm|park|close|house))/;
const AREA_WIDE =
  /^(?:across the )?(?:county|country|nation|city|borough|council|district|area|region|trust|island)[ -]?wide\W*$/;
/** "Hybrid / Driving licence essential", "Hybrid, see note below" are no places. */
const NEEDED =
  /\b(?:required|essential|needed|expected|licen[cs]e)\b|^(?:please )?(?:see|as) (?:the )?(?:notes?|below|above|details|text|description|advert)\b/;
/** "Place: hybrid, with Fridays at home", where no name follows. */
const ONLY_WAY_OF_WORKING = /^(?:[Hh]ybrid|[Oo]n[ -]?[Ss]ite)\b[^A-Z]*$/;
/** Unlike "Remote", it says nothing of where. */
const PARTLY_AT_SITE = /^(?:hybrid|on[ -]?site)\b/i;
/** "Leeds, England, United Kingdom". */
const WITH_COUNTRY = /^[A-Z][^\d.:;!?,]*, [A-Z][^\d.:;!?,]*, (?:United Kingdom|UK)$/;
/** Text after an address: "Falmouth TR11 5RJ. There is no bus.", "Falmouth; with a day at home", ", home working possible", a long remark in brackets. */
const AFTER_ADDRESS =
  /(?:(?<=[a-z\d]{2}|[A-Z]{2})\.\s+(?=[A-Z(])|;\s+(?=[a-z])|:\s+(?:reliably|able to) commute\b|,\s+(?:(?:with|and|some) )*(?:home[ -]?working|work(?:ing)? from home|hybrid|remote)\b|\s\([a-z](?=.{50})).*$/;
/** A careers system's code for a building: "GB-WICK-BLDG 3 ~ Mill Lane ~ BLDG 3". */
const BUILDING = /^[A-Z]{2}-([A-Z])([A-Z]{3,})-.* ~ .*/;
/** As Indeed writes it: "Wick, KW1 4NG: reliably commute …". */
const TO_COMMUTE = ': reliably commute';

/** Finds the workplace, and its postcode if there is exactly one. */
export function findLocation({ facts, lines, scope }: AdvertText): FoundLocation {
  const places = facts
    .filter(isPlace)
    .filter(({ value }) => !isWayOfWorking(value))
    .map((fact) => ({
      ...fact,
      value: fact.value
        .replace(BUILDING, (_, first: string, town: string) => first + town.toLowerCase())
        .replace(AFTER_ADDRESS, '')
        .replace(/\s*[,;.]\s*$/, ''),
    }));
  const postcode = facts.find(({ id }) => id === 'postcode');
  const written = [...places, ...(postcode ? [postcode] : [])];
  const alone =
    written.length > 0
      ? []
      : [
          ...placesToCommuteTo(scope),
          ...addressLines(lines),
          ...placesBesideTerms(lines, scope),
          ...linesWithCountry(lines),
        ].slice(0, 1);
  const stated = [...written, ...alone];
  const labelled = stated.flatMap((fact) => locateCodes(fact, findPostcodesInPlace));
  const halves = stated.flatMap((fact) => locateCodes(fact, findOutcodes));
  const several = stated.find(({ value }) => namesSeveralPlaces(value));
  const codes = labelled.length > 0 ? labelled : halves.length > 0 ? halves : postcodesInSentences(scope);
  const location = onlyDistinctValue(codes);
  const isOnePlace = !several && (halves.length === 0 || onlyDistinctValue(halves) !== undefined);
  const named = [...places, ...alone]
    .map(withoutRoom)
    .filter(({ value }) => value.split(' ').length <= MOST_WORDS && !isNoPlace(value.toLowerCase()));
  const place = named[0] && withTown(named[0], facts);
  return {
    places: named,
    codes,
    ...(place ? { place } : {}),
    ...(location && isOnePlace ? { location } : {}),
    ...(several ? { several } : {}),
  };
}

function isNoPlace(lower: string): boolean {
  return SENTENCE_OR_HOME.test(lower) || AREA_WIDE.test(lower);
}

/** "At the Office of the Master of Bakers …, Mill House, Wick": a long value's last parts. */
function withoutRoom(place: LocatedValue): LocatedValue {
  const parts = place.value
    .split(/,\s+/)
    .filter((part) => findPostcodes(part)[0] !== part)
    .slice(-2);
  const isLong = place.value.split(' ').length > MOST_WORDS && parts.length === 2;
  return isLong && parts.every(isWrittenLikePlace) ? { ...place, value: parts.join(', ') } : place;
}

/** "Site: Oatfield Hospital" beside "Town: Wick". */
function withTown(place: LocatedValue, facts: readonly Fact[]): LocatedValue {
  const rowOf = (label: RegExp) =>
    facts.find((fact) => fact.id === 'place' && label.test(labelOf(fact).toLowerCase()));
  const [site, town] = [rowOf(/^(?:site|base|campus|branch)\b/), rowOf(/^(?:town|city)\b/)];
  const isOfBoth = site && town && [site.value, town.value].includes(place.value);
  return isOfBoth && !containsWords(site.value, town.value)
    ? { ...site, value: `${site.value}, ${town.value}` }
    : place;
}

/** "Work location" may hold a place or a way of working. */
function isPlace({ id, value }: Fact): boolean {
  return (
    // "Base: £50,000".
    (id === 'place' && !/^[£€$]/.test(value)) ||
    (id === 'working_location' && readWorkingLocation(value) === undefined && /^[^a-z].*[a-z]{3}/.test(value))
  );
}

function isWayOfWorking(value: string): boolean {
  if (ONLY_WAY_OF_WORKING.test(value)) return true;
  const parts = value.split(/\s*[/|,;]\s*/);
  return (
    (parts.length > 1 || PARTLY_AT_SITE.test(value)) &&
    parts.every((part) => isTerm(part) || NEEDED.test(part.toLowerCase()))
  );
}

function placesToCommuteTo(scope: readonly Block[]): readonly LocatedValue[] {
  return scope.flatMap((block) => {
    const before = block.text.slice(0, Math.max(0, block.lower.indexOf(TO_COMMUTE)));
    const value = before.split(/:\s+/).at(-1) ?? '';
    return value ? [{ value, blocks: [block], phrase: value }] : [];
  });
}

/** The only line below the title with a postcode. */
function addressLines(lines: readonly Block[]): readonly LocatedValue[] {
  const found = lines.flatMap((block) =>
    linesOf(block)
      .flatMap((line) => line.split(BETWEEN_FACTS))
      .filter((part) => part.length <= LONGEST_ADDRESS && findPostcodes(part).length === 1)
      .map((part) => ({ value: part, blocks: [block], phrase: part })),
  );
  return found.length === 1 ? found : [];
}

function linesWithCountry(lines: readonly Block[]): readonly LocatedValue[] {
  const found = lines.filter(
    ({ text }) => text.length <= LONGEST_ADDRESS && WITH_COUNTRY.test(text) && isWrittenLikePlace(text),
  );
  return found.length === 1 ? found.map((block) => ({ value: block.text, blocks: [block] })) : [];
}

/** "Central Leeds-Hybrid", "Wick (hybrid)". */
const WITH_WAY_OF_WORKING = /\s?[-–(]\s?(?:hybrid|remote|on[ -]?site)\)?$/i;

/** "Stoke-on-Trent · Hybrid": the first part. Behind "Permanent ·" may be "Hospitality", unless the text is "in" it. */
function placesBesideTerms(lines: readonly Block[], scope: readonly Block[]): readonly LocatedValue[] {
  return lines
    .filter(({ text }) => text.length <= LONGEST_ADDRESS)
    .flatMap((block) => linesOf(block).map((line) => ({ block, line })))
    .flatMap(({ block, line }) => {
      const parts = line.split(/\s*[·•|]\s*|\s\/\s/).filter(Boolean);
      const [named, ...others] = parts.filter(
        (part) => !/\d/.test(part) && !isTerm(part) && isWrittenLikePlace(part),
      );
      const place = named?.replace(WITH_WAY_OF_WORKING, '');
      const isBesideTerms = parts.some((part) => isTerm(part) || /£\s?\d/.test(part));
      const isSurely =
        place !== named || named === parts[0] || scope.some(({ text }) => text.includes(` in ${place}`));
      return place && isSurely && others.length === 0 && isBesideTerms
        ? [{ value: place, blocks: [block], phrase: place }]
        : [];
    });
}

/** "Live-in available" is none. */
export function isWrittenLikePlace(words: string): boolean {
  return words.split(/[\s-]+/).every((word) => /^[^a-z]/.test(word) || SMALL_WORDS.has(word));
}

function postcodesInSentences(scope: readonly Block[]): readonly LocatedValue[] {
  return scope
    .filter(({ text }) => findPostcodes(text).length > 0)
    .flatMap((block) =>
      sentencesIn(block.text)
        .filter((sentence) => WORK_AT.test(sentence.toLowerCase()) && !COMPANY.test(sentence.toLowerCase()))
        .flatMap((words) => locateCodes({ value: words, phrase: words, blocks: [block] }, findPostcodes)),
    );
}

function locateCodes(
  located: LocatedValue,
  find: (text: string) => readonly string[],
): readonly LocatedValue[] {
  return find(located.value).map((value) => ({ ...located, value }));
}
