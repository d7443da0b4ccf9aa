import type { Advert } from '@/utils/advert/advert';
import { type FieldId, fieldOf } from '@/utils/advert/fields';
import { parseMoney } from '@/utils/advert/money';
import { parsePostcode } from '@/utils/advert/postcode';
import { toFormValues } from '@/utils/advert/to-form-values';
import { baselineOf } from '@/utils/drafts/changes';
import type { DraftFields } from '@/utils/drafts/draft';
import { type PageRecord, type PageValues, READ_FIELD_IDS } from '@/utils/outbox/page-record';

/**
 * Compares the page's present values with a posted advert. Values that the recruiter had changed by hand do not count, nor
 * those that the page has dropped: the board has no documented way to empty a field.
 * @param current the advert as it is at the board
 * @param now proposed from the page
 * @returns the page's present values of the fields that differ
 */
export function pageDifferences(
  current: Advert,
  { values, taken = {}, left = {} }: PageRecord,
  now: DraftFields,
): PageValues {
  const posted = toFormValues(current);
  const differences: PageValues = {};
  for (const id of READ_FIELD_IDS) {
    const present = baselineOf(now[id]);
    const isSame = (one: string | undefined, other: string | undefined) =>
      comparable(id, one) === comparable(id, other);
    if (
      typeof present !== 'string' ||
      present === '' ||
      values[id] === undefined ||
      isSame(present, posted[id])
    )
      continue;
    const isByHand = !isSame(posted[id], values[id]) && !isSame(posted[id], taken[id]);
    if (isByHand || isSame(present, left[id])) continue;
    differences[id] = present;
  }
  return differences;
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
