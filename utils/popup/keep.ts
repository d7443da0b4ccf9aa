import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { type Draft, type DraftFields, isOwn, isTouched } from '@/utils/drafts/draft';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import { addressOf, anotherJobAt } from '@/utils/drafts/page-address';
import { loadDraft, saveDraft } from '@/utils/drafts/store';
import type { Session } from './session';

/** Writes the draft. Writes reach the database in the order of the calls, so the last one stands. */
export function keep(session: Session): void {
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
  if (session.isUnread.value) await takeUnread(session);
  const draft = draftOf(session);
  if (draft) await saveDraft(draft);
}

/**
 * What was kept of the page could not be read when the popup was opened. Before anything is written over it, what the
 * recruiter did then is laid beside what they have done since.
 */
async function takeUnread(session: Session): Promise<void> {
  const kept = await loadDraft(session.page.value ?? '');
  const isAnother = kept !== undefined && (await isForAnother(kept, session));
  // Another keystroke was quicker.
  if (!session.isUnread.value) return;
  batch(() => {
    session.isUnread.value = false;
    if (!kept) return;
    if (isAnother) {
      session.page.value = anotherJobAt(addressOf(kept.page));
      return;
    }
    session.fields.value = { ...session.fields.value, ...untouchedSince(kept.fields, session.fields.value) };
    session.said.value = { ...kept.said, ...session.said.value };
    session.ownAccount.value ??= kept.account;
    session.keptCompany.value ??= kept.company;
  });
}

/** Whether what was kept is for another job than the one in the form. */
async function isForAnother(kept: Draft, { job }: Session): Promise<boolean> {
  const before = jobOfDraft(kept);
  if (!before || !job.value) return false;
  const { isSameJob } = await import('@/utils/drafts/same-job');
  return !isSameJob(before, job.value);
}

/** What the recruiter touched then and has not touched since. */
function untouchedSince(kept: DraftFields, now: DraftFields): DraftFields {
  const fields: DraftFields = {};
  for (const id of FIELD_IDS) {
    const before = kept[id];
    if (isOwn(before) && now[id]?.source !== 'recruiter') fields[id] = before;
  }
  return fields;
}

/** @returns the draft as it stands in the form; undefined while there is no page. */
export function draftOf(session: Session): Draft | undefined {
  const page = session.page.value;
  if (!page) return undefined;
  const fields = session.fields.value;
  const account = session.ownAccount.value;
  const company = session.company.value;
  const job = session.job.value;
  const changedAt = session.changedAt.value ?? new Date().toISOString();
  return {
    page,
    fields,
    said: session.said.value,
    ...(account ? { account } : {}),
    ...(company ? { company: company.slice(0, 4_000) } : {}),
    ...(job ? { job } : {}),
    changedAt,
    ...(isTouched(fields) || account ? {} : { untouchedSince: changedAt }),
  };
}
