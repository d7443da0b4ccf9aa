import { batch } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { NO_PAGE } from '@/utils/drafts/draft-key';
import { request } from '@/utils/messages/send-request';
import { findDuplicates, isListed } from '@/utils/outbox/duplicates';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, postingsOf } from '@/utils/outbox/posting-store';
import { isFinished } from '@/utils/outbox/transitions';
import type { DraftModel } from './models/draft';
import type { Models } from './session';

type PostedDraft = Models<'draft' | 'posting'>;

/** Loads the page's postings through the account, and duplicates. The draft reports storage failures. */
export async function loadPagePostings({ draft, posting }: PostedDraft): Promise<void> {
  const subject = subjectOf({ draft, posting });
  if (!subject) return;
  try {
    const stored = (await postingsOf(subject.key, subject.accountId)).at(-1);
    const latest = stored && !isFinished(stored.state) ? await resumeInWorker(stored) : stored;
    // Something changed meanwhile.
    if (!isSubject({ draft, posting }, subject) || posting.isSubmitting.value) return;
    const shown = latest && shouldShowOutcome(draft, latest) ? latest : undefined;
    batch(() => {
      posting.load(latest, shown, shown && isEditedSince(draft, shown) ? editedFields(draft) : undefined);
      // Without a page, the next advert follows: an accepted one is cleared.
      if (subject.key === NO_PAGE && latest?.state === 'accepted' && !shown) draft.fields.value = {};
    });
    await findDuplicatesOfForm({ draft, posting });
  } catch (error) {
    draft.storageFault.value = storageFault(error);
  }
}

/** The draft reports storage failures. */
export async function findDuplicatesOfForm({ draft, posting }: PostedDraft): Promise<void> {
  const subject = subjectOf({ draft, posting });
  if (!subject || posting.allowRepost.value) return;
  const { title, location, reference } = draft.values.value;
  const { key, accountId } = subject;
  const before = posting.current.value;
  try {
    const found = await findDuplicates({
      page: key === NO_PAGE ? '' : key,
      accountId,
      title,
      location,
      reference,
    });
    // Something changed meanwhile.
    if (!isSubject({ draft, posting }, subject) || posting.current.value !== before) return;
    posting.duplicates.value = found;
  } catch (error) {
    draft.storageFault.value = storageFault(error);
  }
}

interface Subject {
  key: string;
  accountId: string;
}

function subjectOf({ draft, posting }: PostedDraft): Subject | undefined {
  const key = draft.key.value;
  const accountId = posting.account.value?.id;
  return key && accountId !== undefined ? { key, accountId } : undefined;
}

function isSubject(models: PostedDraft, { key, accountId }: Subject): boolean {
  const now = subjectOf(models);
  return now?.key === key && now.accountId === accountId;
}

function shouldShowOutcome(draft: DraftModel, posting: Posting): boolean {
  switch (posting.state) {
    case 'accepted':
      if (!isListed(posting)) return false;
      return draft.key.value !== NO_PAGE || isEditedSince(draft, posting);
    case 'refused':
      // Edited since, or from a backup file.
      return !posting.fromBackup && !isEditedSince(draft, posting);
    default:
      return true;
  }
}

function isEditedSince({ changedAt }: DraftModel, posting: Posting): boolean {
  return (changedAt.value ?? '') > (posting.moves.at(-1)?.at ?? '');
}

function editedFields({ fields }: DraftModel): ReadonlySet<FieldId> {
  return new Set(FIELD_IDS.filter((id) => fields.value[id]?.source === 'recruiter'));
}

/** Wakes the worker, which recovers what a stopped one left. */
async function resumeInWorker(posting: Posting): Promise<Posting | undefined> {
  await request({ type: 'resume-outbox' });
  return loadPosting(posting.id);
}
