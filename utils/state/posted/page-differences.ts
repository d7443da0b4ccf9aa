import type { Advert } from '@/utils/advert/advert';
import { inWords } from '@/utils/advert/facts';
import { type FieldId, type FormValues, fieldOf, type ReadableFieldId } from '@/utils/advert/fields';
import { parseMoney } from '@/utils/advert/money';
import { parsePostcode } from '@/utils/advert/postcode';
import { toFormValues } from '@/utils/advert/to-form-values';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/page-moved-on';
import { AMOUNTS, isOfPay, PAY_FIGURES } from '@/utils/drafts/pay';
import { type PageRecord, type PageValues, READ_FIELD_IDS } from '@/utils/outbox/page-record';

const FIGURES = READ_FIELD_IDS.filter((id) => PAY_FIGURES.includes(id));

/** The fields that differ, in the form's format. An empty value is none. */
export interface PageDifferences {
  atBoard: PageValues;
  now: PageValues;
}

/**
 * Compares the page's present values with a posted advert. Values that the recruiter had changed by hand do not count, of a
 * pay with such an amount none, nor those that the page has dropped: the board has no documented way to empty a field.
 * @param current the advert as it is at the board
 * @param now the page's present values
 * @returns undefined where no field differs
 */
export function pageDifferences(
  current: Advert,
  { values, taken = {}, left = {} }: PageRecord,
  now: PageValues,
): PageDifferences | undefined {
  const posted = toFormValues(current);
  const isByHand = (id: ReadableFieldId) =>
    !isSame(id, posted[id], values[id]) && !isFromPage(id, posted, taken);
  const differs = (id: ReadableFieldId) => Boolean(now[id]) && !isSame(id, now[id], posted[id]);
  const isNew = (id: ReadableFieldId) => differs(id) && !isSame(id, now[id], left[id]);
  const isOwnPay = AMOUNTS.some(isByHand);
  // The figures that were left alone belong to another pay.
  const isNewPay = FIGURES.some(isNew);
  const differences: PageDifferences = { atBoard: {}, now: {} };
  for (const id of READ_FIELD_IDS) {
    const isPay = isOfPay(id);
    if (values[id] === undefined || isByHand(id) || (isPay && isOwnPay)) continue;
    if (!isNew(id) && !(isPay && isNewPay && differs(id))) continue;
    differences.atBoard[id] = posted[id] ?? '';
    differences.now[id] = now[id];
  }
  return Object.keys(differences.now).length > 0 ? differences : undefined;
}

/**
 * Of a pay that the page has changed in part, the edit takes the other figures, too: beside typed ones they would be another pay.
 * @param values the page's present values that differ from the advert at the board
 */
export function withWholePay(current: Advert, values: PageValues): PageValues {
  if (!FIGURES.some((id) => values[id] !== undefined)) return values;
  const posted = toFormValues(current);
  return { ...Object.fromEntries(FIGURES.map((id) => [id, posted[id] ?? ''])), ...values };
}

/** @returns the page's values that were taken into an edit and that the advert, as it is at the board, now has */
export function takenAtBoard(current: Advert, { taken = {} }: PageRecord): PageValues {
  const posted = toFormValues(current);
  const values: PageValues = {};
  for (const id of READ_FIELD_IDS) {
    if (isFromPage(id, posted, taken)) values[id] = taken[id];
  }
  return values;
}

/** What was never taken is not the same as what the recruiter emptied. */
function isFromPage(id: ReadableFieldId, posted: FormValues, taken: PageValues): boolean {
  return taken[id] !== undefined && isSame(id, posted[id], taken[id]);
}

/**
 * One sentence for each field that differs, in the form's order.
 * @param today ISO date, London
 */
export function describeDifferences({ atBoard, now }: PageDifferences, today: string): string[] {
  return READ_FIELD_IDS.flatMap((id) => {
    const [before, present] = [atBoard[id], now[id]];
    if (present === undefined) return [];
    const label = FIELD_LABELS[id];
    if (id === 'description') return [copy.textChanged(label)];
    const inNow = inWords(id, present, today);
    return [
      before ? copy.valueThenNow(label, inWords(id, before, today), inNow) : copy.nothingThen(label, inNow),
    ];
  });
}

function isSame(id: FieldId, one: string | undefined, other: string | undefined): boolean {
  return comparable(id, one) === comparable(id, other);
}

/** Leaves out what is tidied when an advert is posted. */
function comparable(id: FieldId, value = ''): string {
  const text = value.replace(/\s+/gu, ' ').trim();
  switch (fieldOf(id).control.kind) {
    case 'rich-text':
      return text
        .replace(/<[^<>]*>/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
    case 'money':
      return String(parseMoney(text) ?? text);
    case 'postcode':
      return parsePostcode(text) ?? text;
    default:
      return text;
  }
}
