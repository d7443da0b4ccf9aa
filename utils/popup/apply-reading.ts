import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { changesOnPage, saidOf } from '@/utils/drafts/changes';
import { type DraftFields, isTouched } from '@/utils/drafts/draft';
import { type Job, jobOf } from '@/utils/drafts/job';
import { merge } from '@/utils/drafts/merge';
import { addressOf, isCopy, NO_PAGE, pageAddress } from '@/utils/drafts/page-address';
import type { Reading } from '@/utils/reading/reading';
import { keep } from './keep';
import type { PageNow, Session } from './session';
import { proposeFor } from './settings';
import { openIn } from './show-draft';
import { documentOf } from './tab';

/** Stands for a reading where the draft in the form is not the page's. */
export const NOTHING_READ: Reading = { kind: 'none', reason: 'not-a-job' };

/**
 * Fills the form from a reading: in the draft of the address and the job that were read, which may be another one than
 * the draft in the form.
 */
export async function applyReading(session: Session, reading: Reading): Promise<void> {
  await whenNotPressing(session);
  const page = session.page.value ?? NO_PAGE;
  if (isCopy(page)) return fill(session, reading, undefined);
  const now = pageNowOf(reading, addressOf(page));
  if (!isCertainlyHere(session, now)) {
    const { goToJob } = await import('./go-to-job');
    await goToJob(session, now);
  }
  session.pageNow.value = now;
  fill(session, reading, now.job);
}

/** Whether the form has the draft of what the page shows, told without comparing two texts, which is loaded when it is needed. */
function isCertainlyHere({ page, job, latest, otherDrafts }: Session, now: PageNow): boolean {
  if (addressOf(page.value ?? '') !== now.address) return false;
  if (!now.job || isUnchanged(job.value, now.job)) return true;
  return !job.value && latest.value === undefined && otherDrafts.value.length === 0;
}

/** @returns whether both tell the very same, which is the common case; the page may have been loaded anew. */
export function isUnchanged(before: Job | undefined, now: Job): boolean {
  return JSON.stringify({ ...before, document: '' }) === JSON.stringify({ ...now, document: '' });
}

/** @returns what the page shows by the reading. @param address where it is, as far as the reading does not tell */
export function pageNowOf(reading: Reading, address: string): PageNow {
  const fields = reading.kind === 'advert' ? reading.fields : {};
  return {
    address: pageAddress(reading.address) ?? address,
    job: jobOf(fields, documentOf(reading)),
    title: fields.title?.value,
  };
}

/** What is being posted is written down first, so that nothing takes its place in the form meanwhile. */
async function whenNotPressing({ pressing }: Session): Promise<void> {
  if (!pressing.value) return;
  await new Promise<void>((resolve) => {
    const stop = pressing.subscribe((isPressing) => {
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
  const proposed = proposeFor(session, reading);
  const saved = session.fields.value;
  // A page that no longer shows its advert takes nothing away from what was read of it before.
  const fields = isAdvert ? merge(saved, proposed) : { ...proposed, ...saved };
  batch(() => {
    session.proposed.value = proposed;
    if (isAdvert) {
      session.job.value = job;
      session.pageChanges.value = changesOnPage(saved, session.said.value, proposed);
      session.said.value = saidOfTouched(session, proposed);
      if (!isTouched(fields)) session.changedAt.value = new Date().toISOString();
    }
    session.fields.value = fields;
    session.inTheOpen.value = openIn(fields);
    session.reading.value = reading;
  });
  if (isAdvert) keep(session);
}

/** What an older draft did not keep counts as said now. */
function saidOfTouched({ fields, said }: Session, proposed: DraftFields): Session['said']['value'] {
  const all = { ...said.value };
  for (const id of FIELD_IDS) {
    if (fields.value[id]?.source === 'recruiter') all[id] ??= saidOf(proposed[id]);
  }
  return all;
}
