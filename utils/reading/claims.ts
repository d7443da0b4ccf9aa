import { keysOf } from '@/utils/records/typed-keys';
import type { FoundValues, SourcedFindings } from './layer';
import type { Others, ReadFieldId, ReadFields } from './reading';

/**
 * What is known of a claim. `npm run eval -- explain` prints the names. `isToCheck`, `isVisible` and `isLabelled` weigh
 * nothing by themselves: they tell whether claims contradict each other and whether one is offered.
 */
export const SIGNS = {
  isFurther: 'its layer has a likelier one, or cannot tell which is right',
  hasFigures: 'pay in figures, not in words',
  isStrong: 'the careers system is known to have other values wrong',
  correctsData: 'the page shows it beside a label, and its data says otherwise',
  isWeak: 'its layer only guesses',
  isToCheck: 'its layer wants it checked',
  isVisible: 'read from what the page shows',
  isLabelled: 'the page shows it beside a label',
} as const;

export type Sign = keyof typeof SIGNS;

/** Fields that only make sense together are claimed together. */
export const PAY = ['salary_low', 'salary_high', 'salary_currency', 'salary_period', 'salary_text'] as const;

type PayId = (typeof PAY)[number];
type ClaimId = Exclude<ReadFieldId, PayId> | 'pay';

/** A value that one source has for a field, or its values of all of the pay. */
export interface Claim {
  id: ClaimId;
  layer: SourcedFindings;
  found: FoundValues;
  signs: Readonly<Partial<Record<Sign, boolean>>>;
}

/** What is taken of all claims. */
export interface Judgement {
  fields: ReadFields;
  /** What else may be right, likeliest first. */
  others: Others;
}

/** What a layer says of each field: its own choice first, then what else it has seen. */
export function claimsOf(layer: SourcedFindings): readonly Claim[] {
  const { source, further = [] } = layer;
  return [claimsIn(layer), ...further.map((one) => claimsIn({ ...one, source }, true))].flat();
}

function claimsIn(layer: SourcedFindings, isFurther = false): readonly Claim[] {
  const { source, found, quotes, strong, weak, labelled, check } = layer;
  const fields = keysOf(found);
  const isPay = (id: ReadFieldId): id is PayId => PAY.some((pay) => pay === id);
  const claim = (id: ClaimId, ids: readonly ReadFieldId[]): Claim => {
    const isAmong = (list: readonly ReadFieldId[] | undefined) => ids.some((one) => list?.includes(one));
    return {
      id,
      layer,
      found: Object.fromEntries(ids.map((one) => [one, found[one]])),
      signs: {
        isFurther,
        hasFigures: hasFigure(found) && id === 'pay',
        isStrong: isAmong(strong),
        isWeak: isAmong(weak),
        isToCheck: isAmong(check),
        isVisible: source === 'text' || source === 'site' || ids.some((one) => quotes?.[one]),
        isLabelled: isAmong(labelled),
      },
    };
  };
  const claims = fields.flatMap((id) => (isPay(id) ? [] : [claim(id, [id])]));
  return hasFigure(found) || found.salary_text ? [...claims, claim('pay', fields.filter(isPay))] : claims;
}

export function hasFigure(found: Pick<FoundValues | ReadFields, 'salary_low' | 'salary_high'>): boolean {
  return found.salary_low !== undefined || found.salary_high !== undefined;
}

/** @returns the claimed value; of pay the first of its parts */
export function wordsOf({ found }: Claim): string {
  return String(Object.values(found)[0]);
}

/** The same amounts, and no other currency or period. */
export function isSameSum(one: FoundValues, other: FoundValues): boolean {
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
