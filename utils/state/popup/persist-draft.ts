import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { type Draft, type DraftFields, hasEdits, isEdited } from '@/utils/drafts/draft';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { newJobName, pageAddressOf } from '@/utils/drafts/page-address';
import type { Session } from './session';

/** Writes the draft. Writes reach the database in the order of the calls, so the last one stands. */
export function persistDraft(session: Session): void {
  write(session).then(
    () => {
      session.storageFault.value = undefined;
    },
    (error: unknown) => {
      session.storageFault.value = storageFault(error);
    },
  );
}

async function write(session: Session): Promise<void> {
  if (session.draftLoadFailed.value) await mergeUnreadDraft(session);
  const draft = draftOf(session);
  if (draft) await saveDraft(draft);
}

/**
 * What was kept of the page could not be read when the popup was opened. Before anything is written over it, what the
 * recruiter did then is laid beside what they have done since.
 */
async function mergeUnreadDraft(session: Session): Promise<void> {
  const saved = await loadDraft(session.page.value ?? '');
  const isAnother = saved !== undefined && (await isForAnother(saved, session));
  // Another keystroke was quicker.
  if (!session.draftLoadFailed.value) return;
  batch(() => {
    session.draftLoadFailed.value = false;
    if (!saved) return;
    if (isAnother) {
      session.page.value = newJobName(pageAddressOf(saved.page));
      return;
    }
    session.fields.value = { ...session.fields.value, ...untouchedSince(saved.fields, session.fields.value) };
    session.pageBaseline.value = { ...saved.said, ...session.pageBaseline.value };
    session.chosenAccountId.value ??= saved.account;
    session.savedCompany.value ??= saved.company;
  });
}

/** Whether what was kept is for another job than the one in the form. */
async function isForAnother(saved: Draft, { job }: Session): Promise<boolean> {
  const before = jobOfDraft(saved);
  if (!before || !job.value) return false;
  const { isSameJob } = await import('@/utils/drafts/same-job');
  return !isSameJob(before, job.value);
}

/** What the recruiter touched then and has not touched since. */
function untouchedSince(saved: DraftFields, now: DraftFields): DraftFields {
  const fields: DraftFields = {};
  for (const id of FIELD_IDS) {
    const before = saved[id];
    if (isEdited(before) && now[id]?.source !== 'recruiter') fields[id] = before;
  }
  return fields;
}

/** @returns the draft as it stands in the form; undefined while there is no page. */
export function draftOf(session: Session): Draft | undefined {
  const page = session.page.value;
  if (!page) return undefined;
  const fields = session.fields.value;
  const account = session.chosenAccountId.value;
  const company = session.company.value;
  const job = session.job.value;
  const changedAt = session.changedAt.value ?? new Date().toISOString();
  return {
    page,
    fields,
    said: session.pageBaseline.value,
    ...(account ? { account } : {}),
    ...(company ? { company: company.slice(0, 4_000) } : {}),
    ...(job ? { job } : {}),
    changedAt,
    ...(hasEdits(fields) || account ? {} : { untouchedSince: changedAt }),
  };
}
