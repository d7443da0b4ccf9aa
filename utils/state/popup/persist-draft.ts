import { batch } from '@preact/signals';
import { type Draft, draftSchema, isSameSave, type SavedDraft } from '@/utils/drafts/draft';
import { announceSave } from '@/utils/drafts/draft-changes';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import { isSample, newJobKey, pageAddressOf } from '@/utils/drafts/draft-key';
import { loadDraft, saveDraft, saveUnlessChanged } from '@/utils/drafts/draft-store';
import { addEarlierText } from '@/utils/drafts/earlier-texts';
import { merge } from '@/utils/drafts/merge';
import { isValid } from '@/utils/validation/is-valid';
import { draftOf } from './draft-record';
import { type DraftModel, type StoredDraft, storedAs } from './models/draft';
import type { Models } from './session';
import { allWritten, takeOverSaved } from './take-over-saved';

type SavedForm = Models<'draft' | 'posting'>;

/**
 * Saves what the recruiter did, at once. The database keeps the order of calls, so the last one wins. Never rejects: the
 * draft reports storage failures.
 */
export function persistDraft(models: SavedForm): Promise<void> {
  return report(models, saveEdits(models));
}

/** Saves what was filled in by itself. What another form has saved meanwhile is taken over first. */
export function persistReading(models: SavedForm): void {
  report(models, saveReading(models));
}

function report({ draft }: SavedForm, saving: Promise<boolean>): Promise<void> {
  return saving.then(
    (isSaved) => {
      if (isSaved) draft.clearFault('saving');
    },
    (error: unknown) => {
      draft.reportFault('saving', error);
    },
  );
}

/** @returns false where there is nothing to save, or not yet */
async function saveEdits(models: SavedForm): Promise<boolean> {
  const { draft } = models;
  if (!isStorable(draft)) return false;
  if (draft.loadState.value === 'failed') await mergeUnreadDraft(draft);
  const record = draftOf(draft);
  if (!record) return false;
  const stored = draft.stored.value;
  const writing = overwrite(models, stored, record);
  stored.lastWrite = Promise.allSettled([stored.lastWrite, writing]);
  await writing;
  return true;
}

/** Edits of another form that this one had not heard of are taken over, and saved with its own. */
async function overwrite(models: SavedForm, stored: StoredDraft, record: SavedDraft): Promise<void> {
  const { draft } = models;
  const replaced = await saveDraft(record);
  const known = stored.record;
  stored.record = record;
  announceSave(record);
  if (!isValid(replaced, draftSchema) || isSameSave(replaced, known)) return;
  const [{ takeOver }, { mergeEdits }] = await Promise.all([
    import('./take-over'),
    import('@/utils/drafts/merge-edits'),
  ]);
  if (draft.stored.value === stored) {
    if (!takeOver(models, known, replaced)) return;
    const joined = draftOf(draft);
    if (joined) await overwrite(models, stored, joined);
    return;
  }
  // Another draft is in the form by now.
  const { draft: joined } = mergeEdits(known, record, replaced);
  if (joined === record) return;
  await overwrite(models, stored, { ...joined, revision: crypto.randomUUID() });
}

/** @returns false where nothing was saved */
async function saveReading(models: SavedForm): Promise<boolean> {
  const { draft } = models;
  if (!isStorable(draft)) return false;
  if (draft.loadState.value === 'failed') await mergeUnreadDraft(draft);
  const stored = draft.stored.value;
  let record = draftOf(draft);
  do {
    await allWritten(stored);
    if (draft.stored.value === stored) record = draftOf(draft);
    if (!record) return false;
    const known = stored.record;
    if (await saveUnlessChanged(record, known)) {
      if (stored.record === known) stored.record = record;
      announceSave(record);
      return true;
    }
    await takeOverSaved(models);
  } while (draft.stored.value === stored);
  return false;
}

function isStorable({ key, loadState }: DraftModel): boolean {
  // Saving before it is loaded would overwrite it.
  return !isSample(key.value ?? '') && loadState.value !== 'loading';
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
    draft.clearFault('draft');
    if (!stored) return;
    if (isAnother) {
      key.value = newJobKey(pageAddressOf(stored.page));
      return;
    }
    draft.stored.value = storedAs(stored);
    // What was edited since wins.
    fields.value = merge(fields.value, merge(stored.fields, fields.value));
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
