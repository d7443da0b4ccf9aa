import { READING_BOUNDS } from './bounds';
import { type Claim, type ClaimId, claimsOf, hasFigure, type Sign } from './claims';
import type { FoundValues, SourcedFindings } from './layer';
import type { AdvertReading, Other, OtherPay, Others, ReadFieldId, ReadFields } from './reading';
import { foldText } from './values/clean-text';
import { containsWords } from './values/phrases';
import { isPartOf, isStubOf } from './whole-text';

export interface Judgement {
  fields: ReadFields;
  /** What else may be right, likeliest first. */
  others: Others;
}

/** Set by hand: each outweighs those below it, and the order of the sources comes last. */
const WEIGHTS: Readonly<Partial<Record<Sign, number>>> = {
  isFurther: -64,
  hasFigures: 32,
  isStrong: 16,
  correctsData: 8,
  isGuess: -4,
};

const AROUND_PAY = /^salary_(?!low|high)/;
/** "Head office", "Various", "Home-based": not another place than the data's. */
const NO_PLACE =
  /\b(?:offices?|sites?|various|multiple|several|remote|hybrid|home|nationwide|anywhere|uk|united kingdom|flexible|field|see|our|tb[ac])\b/;

/**
 * Weighs the claims of all layers. No list names the fields, so none is forgotten.
 * @param layers most reliable first
 * @returns the claims of each field, likeliest first
 */
export function rankClaims(layers: readonly SourcedFindings[]): ReadonlyMap<ClaimId, readonly Claim[]> {
  const byId = new Map<ClaimId, Claim[]>();
  for (const claim of layers.flatMap(claimsOf)) byId.set(claim.id, [...(byId.get(claim.id) ?? []), claim]);
  return new Map([...byId].map(([id, claims]) => [id, rank(compare(rank(claims)))]));
}

/** The likeliest value of each field, and what else may be right. A layer's further claims are never taken. */
export function judgeClaims(layers: readonly SourcedFindings[]): Judgement {
  const fields: Partial<Record<ReadFieldId, ReadFields[ReadFieldId]>> = {};
  const others: Others = {};
  for (const [id, claims] of rankClaims(layers)) {
    const own = claims.filter(({ signs }) => !signs.has('isFurther'));
    const best = id === 'description' ? wholeText(own) : own[0];
    if (best) Object.assign(fields, id === 'pay' ? takePay(best, own) : take(shown(best, own), best));
    const offered = OFFERED.has(id) ? othersOf(claims, best) : [];
    if (offered.length > 0) Object.assign(others, { [id]: offered });
  }
  // Claims hold each field's own type.
  const judged = { fields: fields as ReadFields, others };
  replaceHeadOffice(layers, judged);
  return judged;
}

export function weigh({ signs }: Claim): number {
  return [...signs].reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 0), 0);
}

function rank(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((one, other) => weigh(other) - weigh(one));
}

/** Adds the signs that only all claims together show. */
function compare(claims: readonly Claim[]): readonly Claim[] {
  const [likeliest] = claims;
  return claims.map((claim) => {
    const signs = new Set(claim.signs);
    if (claims.some((other) => other.source !== claim.source && isSame(other, claim)))
      signs.add('isConfirmed');
    if (likeliest && contradicts(claim, likeliest)) signs.add('correctsData');
    return { ...claim, signs };
  });
}

/** Whether the page shows another value beside a label than its data has, which nobody sees. */
function contradicts(claim: Claim, likeliest: Claim): boolean {
  const isHidden = !likeliest.signs.has('isVisible') && !likeliest.signs.has('isStrong');
  if (!isHidden || !claim.signs.has('hasLabel') || claim.id === 'description') return false;
  if (claim.id === 'pay')
    return (
      [claim, likeliest].every(({ signs }) => signs.has('hasFigures')) &&
      !isSameSum(claim.found, likeliest.found)
    );
  const [one = '', other = ''] = [claim, likeliest].map((each) => foldText(wordsOf(each)));
  if (!one || !other || one === other) return false;
  if (claim.id === 'place')
    return !NO_PLACE.test(one) && !one.split(' ').some((word) => other.includes(word));
  const mayBeShortened = claim.id === 'title' || claim.id === 'company' || claim.id === 'location';
  return !mayBeShortened || !(containsWords(one, other) || containsWords(other, one));
}

function isSame(one: Claim, other: Claim): boolean {
  return one.id === 'pay'
    ? isSamePay(one.found, other.found)
    : foldText(wordsOf(one)) === foldText(wordsOf(other));
}

function wordsOf({ found }: Claim): string {
  return String(Object.values(found)[0] ?? '');
}

/** Prefers the visible text where data (Networx) or old selectors have only a part of it. */
function wholeText([likeliest, ...further]: readonly Claim[]): Claim | undefined {
  const text = further.find(({ source }) => source === 'text');
  const [part, whole] = [likeliest, text].map((claim) => claim?.found.description ?? '');
  // A careers system's own selectors leave out what surrounds the advert.
  const isPart =
    isStubOf(part ?? '', whole ?? '') || (likeliest?.source !== 'site' && isPartOf(part ?? '', whole ?? ''));
  return text && isPart ? text : likeliest;
}

/** If the text agrees with metadata, it is the source, because it can be shown. */
function shown(best: Claim, claims: readonly Claim[]): Claim {
  const text = best.source === 'metadata' ? claims.find(({ source }) => source === 'text') : undefined;
  return text && wordsOf(text) === wordsOf(best) ? text : best;
}

function take({ source, quotes, found }: Claim, { check, doubts, signs }: Claim): ReadFields {
  const taken = Object.entries(found).map(([key, value]) => {
    const id = key as ReadFieldId;
    const quote = quotes[id];
    const why = doubts[id] ?? [];
    const isChecked = check.includes(id) || (signs.has('correctsData') && !AROUND_PAY.test(id));
    return [
      id,
      {
        value,
        source,
        ...(quote ? { quote } : {}),
        ...(isChecked ? { check: true } : {}),
        ...(why.length > 0 ? { doubts: [...new Set(why)] } : {}),
      },
    ];
  });
  return Object.fromEntries(taken);
}

function takePay(best: Claim, claims: readonly Claim[]): ReadFields {
  const taken = take(best, best);
  const same = claims.filter((other) => other !== best && isSamePay(other.found, best.found));
  for (const id of ['salary_period', 'salary_text'] as const) {
    const { source, found, quotes } = same.find(({ found: other }) => other[id]) ?? {};
    const value = found?.[id];
    // Another layer cannot fix a unit that does not fit the amount.
    if (!source || !value || taken[id] || best.check.includes('salary_low')) continue;
    const quote = quotes?.[id];
    taken[id] = { value, source, ...(quote ? { quote } : {}) };
  }
  return taken;
}

/** "Various sites" on the page: the one address of the data is the head office's. */
function replaceHeadOffice(layers: readonly SourcedFindings[], { fields, others }: Judgement): void {
  const text = layers.find(({ source }) => source === 'text');
  const place = text && claimsOf(text).find(({ id }) => id === 'place');
  const { location } = fields;
  if (!text?.warnings?.includes('several-places') || !place || location?.source === 'text') return;
  if (location) others.location = [{ value: location.value, source: location.source }];
  delete fields.location;
  Object.assign(fields, take(place, { ...place, check: [], doubts: {} }));
}

const OFFERED: ReadonlySet<string> = new Set<keyof Others>([
  'title',
  'place',
  'location',
  'closing_date',
  'application_url',
  'application_email',
  'application_phone',
  'pay',
]);

function othersOf(claims: readonly Claim[], best: Claim | undefined): readonly (Other | OtherPay)[] {
  const isSure = best && !best.signs.has('isGuess') && !best.signs.has('isUnsure');
  const offered: Claim[] = [];
  for (const claim of claims) {
    const known = best ? [best, ...offered] : offered;
    const isWanted = mayBeOffered(claim) && !(isSure && claim.signs.has('isGuess'));
    if (isWanted && !known.some((one) => isAlike(one, claim))) offered.push(claim);
  }
  return offered
    .slice(0, READING_BOUNDS.others)
    .map((claim) => (claim.id === 'pay' ? payOf(claim) : otherOf(claim)));
}

/** What nobody sees on the page may be wrong on purpose, so ways to apply are offered only if they are shown. */
function mayBeOffered(claim: Claim): boolean {
  if (claim.id === 'pay') return claim.signs.has('hasFigures');
  const isShown = claim.signs.has('isVisible') || !claim.id.startsWith('application');
  return isShown && wordsOf(claim).length <= READING_BOUNDS.other;
}

function isAlike(one: Claim, other: Claim): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const isWithin = one.id === 'place' && (containsWords(words, others) || containsWords(others, words));
  return isWithin || (one.id === 'pay' ? isSameSum(one.found, other.found) : isSame(one, other));
}

function otherOf(claim: Claim): Other {
  return { value: wordsOf(claim), source: claim.source };
}

function payOf({ source, found }: Claim): OtherPay {
  const { salary_low: low, salary_high: high, salary_currency: currency, salary_period: period } = found;
  return {
    source,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(currency ? { currency } : {}),
    ...(period ? { period } : {}),
  };
}

function isSamePay(one: FoundValues, other: FoundValues): boolean {
  return hasFigure(one) && one.salary_low === other.salary_low && one.salary_high === other.salary_high;
}

/** The same amounts, and no other currency or period. */
function isSameSum(one: FoundValues, other: FoundValues): boolean {
  const [ends, otherEnds] = [one, other].map(({ salary_low: low, salary_high: high }) =>
    [low ?? high, high ?? low].join(),
  );
  return (
    ends === otherEnds &&
    (['salary_currency', 'salary_period'] as const).every(
      (id) => !one[id] || !other[id] || one[id] === other[id],
    )
  );
}

export function warningsOf(layers: readonly SourcedFindings[]): AdvertReading['warnings'] {
  return [...new Set(layers.flatMap(({ warnings }) => warnings ?? []))];
}
