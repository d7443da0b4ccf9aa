import type { FoundValues, SourcedFindings } from './layer';
import type { Doubt, PageSource, Quote, ReadFieldId } from './reading';

/** What is known of a claim. `npm run eval -- explain` prints the names. */
export const SIGNS = {
  isStrong: 'the careers system is known to have other values wrong',
  correctsData: 'the page shows it beside a label, and its data says otherwise',
  hasFigures: 'pay in figures, not in words',
  isVisible: 'read from what the page shows',
  hasLabel: 'the page shows it beside a label',
  isConfirmed: 'another source has the same value',
  isUnsure: 'its layer wants it checked',
  isGuess: 'its layer only guesses',
  isFurther: 'its layer has a likelier one, or cannot tell which is right',
} as const;

export type Sign = keyof typeof SIGNS;

/** Fields that only make sense together are claimed together. */
const PAY = ['salary_low', 'salary_high', 'salary_currency', 'salary_period', 'salary_text'] as const;

type PayId = (typeof PAY)[number];
export type ClaimId = Exclude<ReadFieldId, PayId> | 'pay';

/** A value that one source has for a field, or its values of all of the pay. */
export interface Claim {
  id: ClaimId;
  source: PageSource;
  found: FoundValues;
  quotes: { readonly [Id in ReadFieldId]?: Quote };
  doubts: { readonly [Id in ReadFieldId]?: readonly Doubt[] };
  check: readonly ReadFieldId[];
  signs: ReadonlySet<Sign>;
}

const isPay = (id: ReadFieldId): id is PayId => PAY.some((pay) => pay === id);

const idOf = (id: ReadFieldId): ClaimId => (isPay(id) ? 'pay' : id);

/** What a layer says of each field: its own choice first, then what else it has seen. */
export function claimsOf(layer: SourcedFindings): readonly Claim[] {
  const { source, found, quotes = {}, doubts = {}, check = [], further = [] } = layer;
  // The names of found values are fields' names.
  const ids = [...new Set((Object.keys(found) as ReadFieldId[]).map(idOf))].filter(
    (id) => id !== 'pay' || hasFigure(found) || found.salary_text,
  );
  return [
    ...ids.map((id): Claim => {
      const own = id === 'pay' ? only(found, PAY) : only(found, [id]);
      return { id, source, found: own, quotes, doubts, check, signs: signsOf(layer, id) };
    }),
    ...further.flatMap(({ id, value, quote }): readonly Claim[] => {
      if (isPay(id)) return [];
      const signs: Sign[] = ['isFurther', ...(quote ? ['isVisible' as const] : [])];
      const own = quote ? { [id]: quote } : {};
      const found = { [id]: value };
      return [{ id, source, found, quotes: own, doubts: {}, check: [], signs: new Set(signs) }];
    }),
  ];
}

export function hasFigure(found: FoundValues): boolean {
  return found.salary_low !== undefined || found.salary_high !== undefined;
}

function only(found: FoundValues, ids: readonly ReadFieldId[]): FoundValues {
  return Object.fromEntries(ids.filter((id) => found[id] !== undefined).map((id) => [id, found[id]]));
}

function signsOf(
  { source, found, quotes, strong, weak, labelled, check }: SourcedFindings,
  claim: ClaimId,
): ReadonlySet<Sign> {
  const ids: readonly ReadFieldId[] = claim === 'pay' ? ['salary_low', 'salary_high'] : [claim];
  const isAmong = (list: readonly ReadFieldId[] | undefined) => ids.some((id) => list?.includes(id));
  const signs: Readonly<Partial<Record<Sign, boolean>>> = {
    isStrong: isAmong(strong),
    isVisible: source === 'text' || source === 'site' || ids.some((id) => quotes?.[id]),
    hasLabel: isAmong(labelled),
    hasFigures: claim === 'pay' && hasFigure(found),
    isUnsure: isAmong(check),
    isGuess: isAmong(weak),
  };
  // The names of the signs above.
  return new Set((Object.keys(signs) as Sign[]).filter((sign) => signs[sign]));
}
