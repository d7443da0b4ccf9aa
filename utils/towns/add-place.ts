import type { AdvertReading, ReadFields } from '@/utils/reading/reading';
import { foldText } from '@/utils/reading/values/clean-text';
import { endsWithJobNoun } from '@/utils/reading/values/job-title';
import { onlyValue } from '@/utils/reading/values/only';
import { containsWords } from '@/utils/reading/values/phrases';
import { readPlaceCodes } from '@/utils/reading/values/place-codes';
import { chooseTown } from './choose-town';
import { isAbroad, isBritish, isKnownEverywhere } from './country';
import { namesOnlyRegion, namesOnlyTowns, type Town } from './find';
import {
  codeOfSite,
  hintsFrom,
  PARTS_OF_LINE,
  PARTS_OF_TITLE,
  siteBesideTitle,
  siteInText,
} from './named-sites';
import { findOnlyAddress } from './only-address';
import { readPlaceOfWork } from './place';
import { type PlaceMention, placeMentionsIn, WEIGHT } from './place-mentions';
import { descriptionText } from './reading-text';

/**
 * Adds the place to an advert that has no label for it, where a known British town is named. A town found so is taken
 * off the title's end, and is no employer. A postcode far from the place is to be checked.
 */
export function addPlace(reading: AdvertReading): AdvertReading {
  const { fields } = reading;
  const found = (value: string) => ({ value, source: 'text' as const, check: true });
  if (fields.place) {
    const { place, location } = fields;
    if (location?.source === 'text' && isFarFrom(location.value, place.value))
      return { ...reading, fields: { ...fields, location: { ...location, check: true } } };
    const code = location ? undefined : codeOfSite(reading);
    return code ? { ...reading, fields: { ...fields, location: found(code) } } : reading;
  }
  const named = findPlace(reading) ?? councilsPlace(reading) ?? siteInText(reading);
  const address = named ? undefined : findOnlyAddress(reading);
  const place =
    named ??
    (address ? undefined : (siteBesideTitle(reading) ?? regionInTitle(reading) ?? regionOnLine(reading)));
  if (place) {
    const code = fields.location ? undefined : onlyValue(readPlaceCodes(place).outcodes);
    const known = { ...withoutPlace(fields, place), place: found(place) };
    return { ...reading, fields: code ? { ...known, location: found(code) } : known };
  }
  if (!address) return reading;
  // What the table of towns lacks has no other code than the printed one.
  return {
    ...reading,
    fields: {
      ...fields,
      ...(address.place ? { place: found(address.place) } : {}),
      ...(fields.location ? {} : { location: found(address.code) }),
    },
  };
}

/** "EH2 1AA" beside "Perth": the postcode's letters are those of none of the place's towns. London has many. */
function isFarFrom(code: string, place: string): boolean {
  const { towns } = readPlaceOfWork(place);
  const isNear = ({ name, outcodes }: Town) =>
    name === 'London' || outcodes.some((own) => areaOf(own) === areaOf(code));
  return towns.length > 0 && !towns.some(isNear);
}

const areaOf = (code: string) => /^[A-Z]+/u.exec(code)?.[0];

/** "Pastry Chef - Oban" is a Pastry Chef, and "Oban" nobody's name. */
function withoutPlace(fields: ReadFields, place: string): ReadFields {
  const { title, company, ...others } = fields;
  const isTown =
    company?.source === 'text' && namesOnlyTowns(company.value) && containsWords(place, company.value);
  const [, job = '', tail = ''] = /^(.{3,}) [-–—|] ([^-–—|]+)$/u.exec(title?.value ?? '') ?? [];
  const isJob = foldText(tail) === foldText(place) && endsWithJobNoun(job);
  return {
    ...others,
    ...(title ? { title: isJob ? { ...title, value: job } : title } : {}),
    ...(company && !isTown ? { company } : {}),
  };
}

/** "Pastry Chef, Skye and Lochalsh", where nothing names a town; the title may have lost it with the employer. */
function regionInTitle({ fields, placeHints = [] }: AdvertReading): string | undefined {
  return [fields.title?.value ?? '', ...hintsFrom(placeHints, 'title')]
    .flatMap((title) => title.split(PARTS_OF_TITLE).filter(Boolean).slice(1).slice(-1))
    .find(namesOnlyRegion);
}

/** "Crumb & Co | Perthshire | Posted today", beside the title. */
function regionOnLine({ placeHints = [] }: AdvertReading): string | undefined {
  const parts = hintsFrom(placeHints, 'line').flatMap((line) => {
    const [first = '', ...others] = line.split(PARTS_OF_LINE);
    return others.length > 0 ? [first, ...others].map((part) => part.trim()) : [];
  });
  const regions = new Set(parts.filter(namesOnlyRegion));
  const [region] = regions;
  return regions.size === 1 ? region : undefined;
}

const COUNCIL = /^(?:the )?(\S.{2,50}?) (?:parish|town|community) council$/iu;

/** "Wickmoor Magna Parish Council": its place, which the table of towns may lack, written as in the text. */
function councilsPlace(reading: AdvertReading): string | undefined {
  const [, name] = COUNCIL.exec(reading.fields.company?.value ?? '') ?? [];
  if (!name) return undefined;
  const text = descriptionText(reading);
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const written = at < 0 ? name : text.slice(at, at + name.length);
  return /\p{Ll}/u.test(written) ? written : undefined;
}

/** @returns the place with the most evidence, as it is written */
export function findPlace(reading: AdvertReading): string | undefined {
  if (isAbroad(reading)) return undefined;
  const isRemote = /^(?:Remote|Home) /u.test(reading.fields.working_location?.value ?? '');
  const needsOwnLine = !isBritish(reading);
  return chooseTown(
    placeMentionsIn(reading).filter(
      (one) =>
        (!isRemote || isOfJob(one)) &&
        (!needsOwnLine ||
          one.weight >= WEIGHT.whole ||
          (one.weight >= WEIGHT.clear && isKnownEverywhere(one.town))),
    ),
  );
}

/** Who works from home or anywhere has no place in the towns where the team meets or the employer is registered. */
function isOfJob({ kind, weight }: PlaceMention): boolean {
  return kind === 'title' || kind === 'line' || (kind === 'text' && weight >= WEIGHT.clear);
}
