import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { type DraftFields, hasEdits, isFromRecruiter, type PageBaseline } from '@/utils/drafts/draft';
import { isCopy, NO_PAGE, pageAddressOf } from '@/utils/drafts/draft-key';
import type { Job } from '@/utils/drafts/job';
import { merge } from '@/utils/drafts/merge';
import { baselineOf, changesOnPage } from '@/utils/drafts/page-changes';
import type { Reading } from '@/utils/reading/reading';
import { readingStateOf } from '@/utils/reading/reading-state';
import { currentPageOf, isUnchanged } from './current-page';
import type { DraftModel } from './models/draft';
import type { CurrentPage } from './models/page';
import { SUGGESTED_ROWS } from './models/ui';
import { persistReading } from './persist-draft';
import { proposeForDraft } from './propose-fields';
import type { Models, Session } from './session';
import { whenNotSubmitting } from './when-not-submitting';

/** For a draft in the form that is not the page's. */
export const NOTHING_READ: Reading = { kind: 'none', reason: 'not-read' };

/** Switches to the draft of what was read, and fills the form. */
export async function applyReading(session: Session, reading: Reading): Promise<void> {
  const { page, draft, posting } = session;
  await whenNotSubmitting(posting);
  const key = draft.key.value ?? NO_PAGE;
  if (isCopy(key)) return fill(session, reading, undefined);
  const now = currentPageOf(reading, pageAddressOf(key));
  if (!isCertainlySameJob(session, now)) {
    const { showDraftOfPage } = await import('./show-draft-of-page');
    await showDraftOfPage(session, now);
  }
  page.current.value = now;
  // By now the form shows this job's draft.
  if (now.job) posting.release();
  fill(session, reading, now.job);
}

/** Avoids loading the text comparison in the common case. */
function isCertainlySameJob(
  { page, draft, posting }: Models<'page' | 'draft' | 'posting'>,
  now: CurrentPage,
): boolean {
  if (pageAddressOf(draft.key.value ?? '') !== now.address) return false;
  if (!now.job || isUnchanged(draft.job.value, now.job)) return true;
  return !draft.job.value && posting.latestId.value === undefined && page.otherDrafts.value.length === 0;
}

function fill({ page, draft, posting, settings, ui }: Session, reading: Reading, job: Job | undefined): void {
  const isAdvert = reading.kind === 'advert';
  // Without a job the draft is unknown.
  if (isAdvert && !job && draft.job.value) {
    page.reading.value = { kind: 'none', reason: 'not-a-job', ...readingStateOf(reading) };
    return;
  }
  const proposed = proposeForDraft({ draft, settings }, reading);
  const saved = draft.fields.value;
  // Values from earlier readings stay if the advert is gone.
  const fields = isAdvert ? merge(saved, proposed) : { ...proposed, ...saved };
  batch(() => {
    draft.proposed.value = proposed;
    if (isAdvert) {
      const before = draft.job.value ? saved : merge(saved, {});
      draft.pageChanges.value = changesOnPage(before, draft.pageBaseline.value, proposed);
      draft.pageBaseline.value = baselineOfEdited(draft, proposed);
      draft.job.value = job;
      draft.others.value = reading.others;
      // It stays the draft's when the page no longer says it.
      draft.savedCompany.value = reading.fields.company?.value ?? draft.savedCompany.value;
      if (!hasEdits(fields)) draft.changedAt.value = new Date().toISOString();
    }
    draft.fields.value = fields;
    page.reading.value = reading;
    ui.isFormReady.value = false;
    // A page that is still loading may have more.
    if (!reading.isLoading) ui.openRowsToDo(SUGGESTED_ROWS);
  });
  if (isAdvert && !reading.isLoading) persistReading({ draft, posting });
}

/** Older drafts have no baseline for some fields: the page's present value is used. */
function baselineOfEdited({ fields, pageBaseline }: DraftModel, proposed: DraftFields): PageBaseline {
  const all = { ...pageBaseline.value };
  for (const id of FIELD_IDS) {
    if (isFromRecruiter(fields.value[id])) all[id] ??= baselineOf(proposed[id]);
  }
  return all;
}
