import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import {
  type Draft,
  type DraftField,
  type DraftFields,
  hasEdits,
  isEdited,
  type PageBaseline,
} from './draft';
import { addEarlierText } from './earlier-texts';
import { isOfPay, ownsPay, PAY_FIGURES } from './pay';

export interface MergedEdits {
  draft: Draft;
  /** The fields that are `theirs`. */
  taken: readonly FieldId[];
}

/**
 * Joins what two forms did to one draft: what one of them edited comes from that one, of the pay the whole; what both edited
 * is `mine`. What each read of the page stays.
 * @param base what both began with; undefined where it is not known
 * @returns `mine` itself where nothing of `theirs` is new
 */
export function mergeEdits(base: Draft | undefined, mine: Draft, theirs: Draft): MergedEdits {
  const fields: DraftFields = { ...mine.fields };
  const baseline: PageBaseline = { ...mine.said };
  const taken: FieldId[] = [];
  let isNew = false;
  let hasOwn = false;
  const isMine = (id: FieldId) => isEditOf(base?.fields[id], mine.fields[id]);
  const isTheirs = (id: FieldId) => isEditOf(base?.fields[id], theirs.fields[id]);
  const isTheirPay = ownsPay(theirs.fields, isTheirs) && !PAY_FIGURES.some(isMine);
  for (const id of FIELD_IDS) {
    const field = theirs.fields[id];
    hasOwn ||= isMine(id);
    const goesAlong = isTheirPay && isOfPay(id) && !isSame(field?.value, mine.fields[id]?.value);
    if (!isMine(id) && (isTheirs(id) || goesAlong)) {
      taken.push(id);
      if (field) fields[id] = field;
      else delete fields[id];
    }
    const baselineNow = newer(base?.said?.[id], baseline[id], theirs.said?.[id]);
    if (baselineNow === undefined || isSame(baselineNow, baseline[id])) continue;
    baseline[id] = baselineNow;
    isNew = true;
  }
  const account = newer(base?.account, mine.account, theirs.account);
  const earlierTexts = newer(base?.earlierTexts, mine.earlierTexts, theirs.earlierTexts, joinTexts);
  isNew ||= taken.length > 0 || account !== mine.account || !isSame(earlierTexts, mine.earlierTexts);
  if (!isNew) return { draft: mine, taken };
  const { account: _account, earlierTexts: _texts, untouchedSince, ...rest } = mine;
  return {
    draft: {
      ...rest,
      fields,
      said: baseline,
      ...(account ? { account } : {}),
      ...(earlierTexts ? { earlierTexts } : {}),
      changedAt: hasOwn && mine.changedAt > theirs.changedAt ? mine.changedAt : theirs.changedAt,
      ...(hasEdits(fields) || account || !untouchedSince ? {} : { untouchedSince }),
    },
    taken,
  };
}

/** A page's value that was taken back is an edit, too. */
function isEditOf(before: DraftField | undefined, now: DraftField | undefined): boolean {
  return (isEdited(before) || isEdited(now)) && !isSame(before, now);
}

/** @returns what was changed since; `mine`, or both joined, where both changed it */
function newer<T>(base: T, mine: T, theirs: T, join: (mine: T, theirs: T) => T = (one) => one): T {
  if (isSame(base, theirs)) return mine;
  return isSame(base, mine) ? theirs : join(mine, theirs);
}

function joinTexts(mine: Draft['earlierTexts'] = [], theirs: Draft['earlierTexts'] = []): string[] {
  return [...mine.reduce<readonly string[]>(addEarlierText, theirs)];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
