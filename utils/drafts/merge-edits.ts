import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { isSameData } from '@/utils/records/is-same-data';
import {
  type Draft,
  type DraftField,
  type DraftFields,
  hasEdits,
  isEdited,
  type PageBaseline,
} from './draft';
import { jobOfDraft } from './draft-job';
import { newJobKey, pageAddressOf, parseDraftKey } from './draft-key';
import { addEarlierText } from './earlier-texts';
import type { Job } from './job';
import { isOfPay, ownsPay, PAY_FIGURES } from './pay';
import { isSameJob } from './same-job';

export interface MergedEdits {
  draft: Draft;
  /** The fields that are `theirs`. */
  taken: readonly FieldId[];
}

/**
 * Joins what two forms did to one draft: what one of them edited comes from that one, of the pay the whole; what both edited
 * is `mine`. What each read of the page stays; a form that has read no job has `theirs`.
 * @param base what both began with; undefined where it is not known
 * @returns `mine` itself where nothing of `theirs` is new; under a key of its own where `theirs` is another job's
 */
export function mergeEdits(base: Draft | undefined, mine: Draft, theirs: Draft): MergedEdits {
  const job = jobOfDraft(theirs);
  if (isAnotherJob(mine, job)) {
    // It may have its own key by now.
    const page = mine.page === theirs.page ? newJobKey(pageAddressOf(mine.page)) : mine.page;
    return { draft: { ...mine, page }, taken: [] };
  }
  const isUnread = !mine.job && job !== undefined;
  const fields: DraftFields = { ...mine.fields };
  const baseline: PageBaseline = { ...mine.said };
  const taken: FieldId[] = [];
  let isNew = false;
  let hasOwn = false;
  const isMine = (id: FieldId) => isEditOf(base?.fields[id], mine.fields[id]);
  const isTheirs = (id: FieldId) => isEditOf(base?.fields[id], theirs.fields[id]);
  const isMyPay = PAY_FIGURES.some(isMine);
  const isTheirPay = ownsPay(theirs.fields, isTheirs) && !isMyPay;
  for (const id of FIELD_IDS) {
    const field = theirs.fields[id];
    hasOwn ||= isMine(id);
    const goesAlong = isTheirPay && isOfPay(id) && !isSameData(field?.value, mine.fields[id]?.value);
    if (!isMine(id) && (isTheirs(id) || goesAlong)) {
      taken.push(id);
      if (field) fields[id] = field;
      else delete fields[id];
    } else if (!isMine(id) && isUnread && field && !(isMyPay && isOfPay(id))) fields[id] = field;
    const baselineNow = newer(base?.said?.[id], baseline[id], theirs.said?.[id]);
    if (baselineNow === undefined || isSameData(baselineNow, baseline[id])) continue;
    baseline[id] = baselineNow;
    isNew = true;
  }
  const account = newer(base?.account, mine.account, theirs.account);
  const earlierTexts = newer(base?.earlierTexts, mine.earlierTexts, theirs.earlierTexts, joinTexts);
  isNew ||= taken.length > 0 || account !== mine.account || !isSameData(earlierTexts, mine.earlierTexts);
  const kept = {
    ...(isUnread ? { job, ...(theirs.others ? { others: theirs.others } : {}) } : {}),
    ...(!mine.company && theirs.company ? { company: theirs.company } : {}),
    ...(!mine.predecessor && theirs.predecessor ? { predecessor: theirs.predecessor } : {}),
  };
  if (!isNew && Object.keys(kept).length === 0) return { draft: mine, taken };
  const { account: _account, earlierTexts: _texts, untouchedSince, ...rest } = mine;
  return {
    draft: {
      ...rest,
      ...kept,
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

/** Two windows may show two jobs at one address before either is stored. */
function isAnotherJob({ page, job: mine }: Draft, theirs: Job | undefined): boolean {
  const isOfPage = parseDraftKey(page).kind === 'page';
  return isOfPage && mine !== undefined && theirs !== undefined && !isSameJob(mine, theirs);
}

/** A page's value that was taken back is an edit, too. */
function isEditOf(before: DraftField | undefined, now: DraftField | undefined): boolean {
  return (isEdited(before) || isEdited(now)) && !isSameData(before, now);
}

/** @returns what was changed since; `mine`, or both joined, where both changed it */
function newer<T>(base: T, mine: T, theirs: T, join: (mine: T, theirs: T) => T = (one) => one): T {
  if (isSameData(base, theirs)) return mine;
  return isSameData(base, mine) ? theirs : join(mine, theirs);
}

function joinTexts(mine: Draft['earlierTexts'] = [], theirs: Draft['earlierTexts'] = []): string[] {
  return [...mine.reduce<readonly string[]>(addEarlierText, theirs)];
}
