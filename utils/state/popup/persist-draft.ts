import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { type Draft, type DraftFields, hasEdits, isEdited, isOwn } from '@/utils/drafts/draft';
import { announceSave } from '@/utils/drafts/draft-changes';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import { newJobKey, pageAddressOf, SAMPLE } from '@/utils/drafts/draft-key';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { addEarlierText } from '@/utils/drafts/earlier-texts';
import type { DraftModel } from './models/draft';

/** The database keeps the order of calls, so the last one wins. */
export function persistDraft(draft: DraftModel): void {
  write(draft).then(
    () => {
      draft.storageFault.value = undefined;
    },
    (error: unknown) => {
      draft.storageFault.value = storageFault(error);
    },
  );
}

async function write(draft: DraftModel): Promise<void> {
  if (pageAddressOf(draft.key.value ?? '') === SAMPLE) return;
  // Saving now would overwrite it.
  if (draft.loadState.value === 'loading') return;
  if (draft.loadState.value === 'failed') await mergeUnreadDraft(draft);
  const record = draftOf(draft);
  if (!record) return;
  await saveDraft(record);
  announceSave(record);
}

/** Merges a draft that was unreadable on opening with later edits. */
async function mergeUnreadDraft(draft: DraftModel): Promise<void> {
  const { key, fields, pageBaseline, chosenAccountId, savedCompany, loadState, predecessor, earlierTexts } =
    draft;
  const stored = await loadDraft(key.value ?? '');
  const isAnother = stored !== undefined && (await isForAnother(stored, draft));
  // An earlier keystroke has merged it.
  if (loadState.value !== 'failed') return;
  batch(() => {
    loadState.value = 'loaded';
    if (!stored) return;
    if (isAnother) {
      key.value = newJobKey(pageAddressOf(stored.page));
      return;
    }
    fields.value = { ...fields.value, ...untouchedSince(stored.fields, fields.value) };
    pageBaseline.value = { ...stored.said, ...pageBaseline.value };
    chosenAccountId.value ??= stored.account;
    savedCompany.value ??= stored.company;
    predecessor.value ??= stored.predecessor;
    // The stored ones are older than what was replaced since.
    const texts = [...(stored.earlierTexts ?? []), ...earlierTexts.value];
    earlierTexts.value = texts.reduce<readonly string[]>(addEarlierText, []);
  });
}

async function isForAnother(stored: Draft, { job }: DraftModel): Promise<boolean> {
  const before = jobOfDraft(stored);
  if (!before || !job.value) return false;
  const { isSameJob } = await import('@/utils/drafts/same-job');
  return !isSameJob(before, job.value);
}

function untouchedSince(saved: DraftFields, now: DraftFields): DraftFields {
  const fields: DraftFields = {};
  for (const id of FIELD_IDS) {
    const before = saved[id];
    if (isEdited(before) && !isOwn(now[id])) fields[id] = before;
  }
  return fields;
}

/** @returns the stored form; undefined while there is no page */
export function draftOf(draft: DraftModel): Draft | undefined {
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
    ...(company ? { company: company.slice(0, 4_000) } : {}),
    ...(job ? { job } : {}),
    ...(others ? { others } : {}),
    ...(predecessor ? { predecessor } : {}),
    ...(earlierTexts.length > 0 ? { earlierTexts: [...earlierTexts] } : {}),
    changedAt,
    ...(hasEdits(fields) || account ? {} : { untouchedSince: changedAt }),
  };
}
