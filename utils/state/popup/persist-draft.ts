import { draftSchema, isSameSave, type SavedDraft } from '@/utils/drafts/draft';
import { isSample } from '@/utils/drafts/draft-key';
import { announceSave } from '@/utils/drafts/draft-saves';
import { saveDraft, saveUnlessChanged } from '@/utils/drafts/draft-store';
import { isValid } from '@/utils/validation/is-valid';
import { draftOf } from './draft-record';
import type { DraftModel, StoredDraft } from './models/draft';
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
  const stored = draft.stored.value;
  let record = draftOf(draft);
  if (draft.loadState.value === 'failed') {
    await mergeUnread(models);
    // What was typed is saved although another draft is in the form by now.
    if (draft.stored.value === stored) record = draftOf(draft);
  }
  if (!record) return false;
  const writing = overwrite(models, stored, record);
  stored.lastWrite = Promise.allSettled([stored.lastWrite, writing]);
  await writing;
  return true;
}

/** Edits of another form that this one had not heard of are taken over, and saved with its own. */
async function overwrite(models: SavedForm, stored: StoredDraft, record: SavedDraft): Promise<void> {
  const replaced = await saveDraft(record);
  const known = stored.record;
  stored.record = record;
  if (!isValid(replaced, draftSchema) || isSameSave(replaced, known)) return announceSave(record);
  const { joinSaves } = await import('./merge-other-form');
  const joined = joinSaves(models, stored, { known, record, replaced });
  // Other forms would take what it lacks as taken back, so they hear of the joined one alone.
  if (!joined) return announceSave(record);
  if (joined.page !== record.page) {
    // It was another job's draft.
    stored.record = undefined;
    await saveDraft(replaced);
  }
  await overwrite(models, stored, joined);
}

/** @returns false where nothing was saved */
async function saveReading(models: SavedForm): Promise<boolean> {
  const { draft } = models;
  if (!isStorable(draft)) return false;
  if (draft.loadState.value === 'failed') await mergeUnread(models);
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

/** Seldom needed, so no part of the first load. */
async function mergeUnread(models: SavedForm): Promise<void> {
  const { stored, key } = models.draft;
  const [form, page] = [stored.value, key.value ?? ''];
  const { mergeUnreadDraft } = await import('./merge-unread-draft');
  await mergeUnreadDraft(models, form, page);
}
