import { LONGEST_COMPANY } from '@/utils/advert/limits';
import { hasEdits, type SavedDraft } from '@/utils/drafts/draft';
import type { DraftModel } from './models/draft';

/** @returns the stored form; undefined while there is no page */
export function draftOf(draft: DraftModel): SavedDraft | undefined {
  const page = draft.key.value;
  if (!page) return undefined;
  const fields = draft.fields.value;
  const account = draft.chosenAccountId.value;
  const company = draft.company.value;
  const job = draft.job.value;
  const others = draft.others.value;
  const predecessor = draft.predecessor.value;
  const earlierTexts = draft.earlierTexts.value;
  const changedAt = draft.changedAt.value ?? new Date().toISOString();
  return {
    page,
    fields,
    said: draft.pageBaseline.value,
    ...(account ? { account } : {}),
    ...(company ? { company: company.slice(0, LONGEST_COMPANY) } : {}),
    ...(job ? { job } : {}),
    ...(others ? { others } : {}),
    ...(predecessor ? { predecessor } : {}),
    ...(earlierTexts.length > 0 ? { earlierTexts: [...earlierTexts] } : {}),
    changedAt,
    revision: crypto.randomUUID(),
    ...(hasEdits(fields) || account ? {} : { untouchedSince: changedAt }),
  };
}
