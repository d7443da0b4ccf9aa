import { keysOf } from '@/utils/records/typed-keys';
import { type Claim, claimsOf, hasFigure, isSameSum, type Judgement, type Sign, wordsOf } from './claims';
import { contradictsPlace, judgePlace } from './judge-place';
import type { FoundValues, SourcedFindings } from './layer';
import { othersOf } from './offer-others';
import type { AdvertReading, Others, ReadFieldId, ReadFields } from './reading';
import { sumWeights } from './sum-weights';
import { foldText } from './values/clean-text';
import { containsWords } from './values/phrases';
import { isPartOf, isStubOf } from './whole-text';

/** Set by hand: each is more than all below it together. Among equals the order of the layers decides. */
export const WEIGHTS: Readonly<Partial<Record<Sign, number>>> = {
  isFurther: -64,
  hasFigures: 32,
  isStrong: 16,
  correctsData: 8,
  isWeak: -4,
};

const OFFERED: Readonly<Record<keyof Others, true>> = {
  title: true,
  place: true,
  location: true,
  closing_date: true,
  application_url: true,
  application_email: true,
  application_phone: true,
  pay: true,
};
const AROUND_PAY = /^salary_(?!low|high)/;

/**
 * Weighs the claims of all layers. No list names the fields, so none is forgotten.
 * @param layers most reliable first
 * @returns the claims of each field, likeliest first
 */
export function rankClaims(layers: readonly SourcedFindings[]): readonly (readonly Claim[])[] {
  const all = layers.flatMap(claimsOf);
  return [...new Set(all.map(({ id }) => id))].map((id) => {
    const claims = rank(all.filter((claim) => claim.id === id));
    const likeliest = claims[0];
    return rank(
      claims.map((claim) =>
        likeliest && contradicts(claim, likeliest)
          ? { ...claim, signs: { ...claim.signs, correctsData: true } }
          : claim,
      ),
    );
  });
}

/** The likeliest value of each field, and what else may be right. A layer's further claims are never taken. */
export function judgeClaims(layers: readonly SourcedFindings[]): Judgement {
  const judgement: Judgement = { fields: {}, others: {} };
  let place: Claim | undefined;
  const denied = new Set<string>(layers.flatMap((layer) => layer.denied ?? []));
  for (const claims of rankClaims(layers)) {
    const own = claims.filter(({ id, signs }) => !signs.isFurther && (signs.isVisible || !denied.has(id)));
    const id = claims[0]?.id ?? 'pay';
    const best = id === 'description' ? wholeText(own) : own[0];
    if (best) Object.assign(judgement.fields, chosenFields(best, own));
    if (id === 'place') place = best;
    const offered = id in OFFERED ? othersOf(claims, best) : [];
    if (offered.length > 0) Object.assign(judgement.others, { [id]: offered });
  }
  judgePlace(layers, place, judgement);
  return judgement;
}

export function claimWeight({ signs }: Claim): number {
  return sumWeights(WEIGHTS, signs);
}

const rank = (claims: readonly Claim[]) =>
  [...claims].sort((one, other) => claimWeight(other) - claimWeight(one));

/** Whether the page shows another value beside a label than its data has, which nobody sees. */
function contradicts(claim: Claim, likeliest: Claim): boolean {
  const { id, signs } = claim;
  const isHidden = !likeliest.signs.isVisible && !likeliest.signs.isStrong;
  if (!isHidden) return false;
  if (id === 'pay' && (isOnlyUpTo(claim.found, likeliest.found) || fitsInstead(claim, likeliest)))
    return true;
  if (!signs.isLabelled || id === 'description') return false;
  if (id === 'pay')
    return hasFigure(claim.found) && hasFigure(likeliest.found) && !isSameSum(claim.found, likeliest.found);
  const [one = '', other = ''] = [claim, likeliest].map((each) => foldText(wordsOf(each)));
  if (!one || !other || one === other) return false;
  if (id === 'place') return contradictsPlace(one, other);
  const mayBeShortened = id === 'title' || id === 'company' || id === 'location';
  return !mayBeShortened || !(containsWords(one, other) || containsWords(other, one));
}

/** "Up to £30,000": nobody sees the lowest pay of the data. */
function isOnlyUpTo(shown: FoundValues, hidden: FoundValues): boolean {
  const isTop = shown.salary_high !== undefined && shown.salary_high === hidden.salary_high;
  return isTop && shown.salary_low === undefined && hidden.salary_low !== hidden.salary_high;
}

/** The unit of the data does not fit its sum (pence, or a week's pay for a year), but the page's does. */
function fitsInstead({ found, signs }: Claim, likeliest: Claim): boolean {
  const isShown = signs.isVisible === true && hasFigure(found) && found.salary_period !== undefined;
  return isShown && likeliest.signs.isToCheck === true;
}

/** Prefers the visible text where data (Networx) or old selectors have only a part of it. */
function wholeText([likeliest, ...others]: readonly Claim[]): Claim | undefined {
  const text = others.find(({ layer }) => layer.source === 'text');
  if (!likeliest || !text) return likeliest;
  const [part, whole] = [wordsOf(likeliest), wordsOf(text)];
  // A careers system's own selectors leave out what surrounds the advert.
  return isStubOf(part, whole) || (likeliest.layer.source !== 'site' && isPartOf(part, whole))
    ? text
    : likeliest;
}

/** @param own all claims on the field that may be taken */
function chosenFields(best: Claim, own: readonly Claim[]): Partial<ReadFields> {
  const { found, layer, signs } = best;
  const { check, doubts } = layer;
  // If the text agrees with metadata, it is the source, because it can be shown.
  const shown =
    layer.source === 'metadata'
      ? own.find((other) => other.layer.source === 'text' && wordsOf(other) === wordsOf(best))
      : undefined;
  const taken: Record<string, unknown> = {};
  const put = (id: ReadFieldId, value: unknown, from: SourcedFindings, more = {}) => {
    const quote = from.quotes?.[id];
    taken[id] = { value, source: from.source, ...(quote ? { quote } : {}), ...more };
  };
  for (const id of keysOf(found)) {
    const why = new Set(doubts?.[id]);
    put(id, found[id], shown?.layer ?? layer, {
      ...(check?.includes(id) || (signs.correctsData && !AROUND_PAY.test(id)) ? { check: true } : {}),
      ...(why.size > 0 ? { doubts: [...why] } : {}),
    });
  }
  const same = hasFigure(found) ? own.filter((other) => isSamePay(other.found, found)) : [];
  for (const id of ['salary_period', 'salary_text'] as const) {
    const other = same.find((one) => one.found[id]);
    // Another layer cannot fix a unit that does not fit the amount.
    if (other && !taken[id] && !signs.isToCheck) put(id, other.found[id], other.layer);
  }
  // Claims hold each field's own type.
  return taken as Partial<ReadFields>;
}

function isSamePay(one: FoundValues, other: FoundValues): boolean {
  return one.salary_low === other.salary_low && one.salary_high === other.salary_high;
}

export function warningsOf(layers: readonly SourcedFindings[]): AdvertReading['warnings'] {
  return [...new Set(layers.flatMap(({ warnings }) => warnings ?? []))];
}
