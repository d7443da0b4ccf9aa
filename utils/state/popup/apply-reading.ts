import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { baselineOf, changesOnPage } from '@/utils/drafts/changes';
import { type DraftFields, hasEdits } from '@/utils/drafts/draft';
import { type Job, jobOf } from '@/utils/drafts/job';
import { merge } from '@/utils/drafts/merge';
import { isCopy, NO_PAGE, pageAddress, pageAddressOf } from '@/utils/drafts/page-address';
import type { Reading } from '@/utils/reading/reading';
import { persistDraft } from './persist-draft';
import type { CurrentPage, Session } from './session';
import { proposeFields } from './settings';
import { filledFields } from './show-draft';
import { documentIdOf } from './tab';

/** Stands for a reading where the draft in the form is not the page's. */
export const NOTHING_READ: Reading = { kind: 'none', reason: 'not-a-job' };

/**
 * Fills the form from a reading: in the draft of the address and the job that were read, which may be another one than
 * the draft in the form.
 */
export async function applyReading(session: Session, reading: Reading): Promise<void> {
  await whenNotSubmitting(session);
  const page = session.page.value ?? NO_PAGE;
  if (isCopy(page)) return fill(session, reading, undefined);
  const now = pageNowOf(reading, pageAddressOf(page));
  if (!isCertainlySameJob(session, now)) {
    const { showDraftOfPage } = await import('./show-draft-of-page');
    await showDraftOfPage(session, now);
  }
  session.currentPage.value = now;
  fill(session, reading, now.job);
}

/** Whether the form has the draft of what the page shows, told without comparing two texts, which is loaded when it is needed. */
function isCertainlySameJob({ page, job, latestPostingId, otherDrafts }: Session, now: CurrentPage): boolean {
  if (pageAddressOf(page.value ?? '') !== now.address) return false;
  if (!now.job || isUnchanged(job.value, now.job)) return true;
  return !job.value && latestPostingId.value === undefined && otherDrafts.value.length === 0;
}

/** @returns whether both tell the very same, which is the common case; the page may have been loaded anew. */
export function isUnchanged(before: Job | undefined, now: Job): boolean {
  return JSON.stringify({ ...before, document: '' }) === JSON.stringify({ ...now, document: '' });
}

/** @returns what the page shows by the reading. @param address where it is, as far as the reading does not tell */
export function pageNowOf(reading: Reading, address: string): CurrentPage {
  const fields = reading.kind === 'advert' ? reading.fields : {};
  return {
    address: pageAddress(reading.address) ?? address,
    job: jobOf(fields, documentIdOf(reading)),
    title: fields.title?.value,
  };
}

/** What is being posted is written down first, so that nothing takes its place in the form meanwhile. */
async function whenNotSubmitting({ isSubmitting }: Session): Promise<void> {
  if (!isSubmitting.value) return;
  await new Promise<void>((resolve) => {
    const stop = isSubmitting.subscribe((isPressing) => {
      if (isPressing) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

function fill(session: Session, reading: Reading, job: Job | undefined): void {
  const isAdvert = reading.kind === 'advert';
  // Nothing tells whose values these are.
  if (isAdvert && !job && session.job.value) {
    session.reading.value = NOTHING_READ;
    return;
  }
  const proposed = proposeFields(session, reading);
  const saved = session.fields.value;
  // A page that no longer shows its advert takes nothing away from what was read of it before.
  const fields = isAdvert ? merge(saved, proposed) : { ...proposed, ...saved };
  batch(() => {
    session.proposed.value = proposed;
    if (isAdvert) {
      session.job.value = job;
      session.pageChanges.value = changesOnPage(saved, session.pageBaseline.value, proposed);
      session.pageBaseline.value = baselineOfTouched(session, proposed);
      if (!hasEdits(fields)) session.changedAt.value = new Date().toISOString();
    }
    session.fields.value = fields;
    session.expandedFields.value = filledFields(fields);
    session.reading.value = reading;
  });
  if (isAdvert) persistDraft(session);
}

/** What an older draft did not keep counts as said now. */
function baselineOfTouched(
  { fields, pageBaseline }: Session,
  proposed: DraftFields,
): Session['pageBaseline']['value'] {
  const all = { ...pageBaseline.value };
  for (const id of FIELD_IDS) {
    if (fields.value[id]?.source === 'recruiter') all[id] ??= baselineOf(proposed[id]);
  }
  return all;
}
