import { storageFault } from '@/utils/database/fault';
import { type Draft, isTouched } from '@/utils/drafts/draft';
import { saveDraft } from '@/utils/drafts/store';
import type { Session } from './session';

/** Writes the draft. Writes reach the database in the order of the calls, so the last one stands. */
export function keep(session: Session): void {
  const draft = draftOf(session);
  if (!draft) return;
  saveDraft(draft).then(
    () => {
      session.storageFault.value = undefined;
    },
    (error: unknown) => {
      session.storageFault.value = storageFault(error);
    },
  );
}

function draftOf(session: Session): Draft | undefined {
  const page = session.page.value;
  if (!page) return undefined;
  const fields = session.fields.value;
  const account = session.ownAccount.value;
  const company = session.company.value;
  const changedAt = session.changedAt.value ?? new Date().toISOString();
  return {
    page,
    fields,
    said: session.said.value,
    ...(account ? { account } : {}),
    ...(company ? { company: company.slice(0, 4_000) } : {}),
    changedAt,
    ...(isTouched(fields) || account ? {} : { untouchedSince: changedAt }),
  };
}
