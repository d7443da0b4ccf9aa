import { batch } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { isOwn } from '@/utils/drafts/draft';
import { NO_PAGE } from '@/utils/drafts/draft-key';
import { request } from '@/utils/messages/send-request';
import { type DuplicateQuery, findDuplicates, isListed } from '@/utils/outbox/duplicates';
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
    const [ofPage, found] = await Promise.all([
      postingsOf(subject.key, subject.accountId),
      findDuplicates(duplicateQuery(draft, subject)),
    ]);
    const stored = ofPage.at(-1);
    const isResumed = stored !== undefined && !isFinished(stored.state);
    const latest = isResumed ? await resumeInWorker(stored) : stored;
    // Something changed meanwhile.
    if (!isSubject({ draft, posting }, subject) || posting.isSubmitting.value) return;
    const shown = latest && shouldShowOutcome(draft, latest) ? latest : undefined;
    // Without a page, the next advert follows: an accepted one is cleared.
    const isCleared = subject.key === NO_PAGE && latest?.state === 'accepted' && !shown;
    batch(() => {
      posting.load(latest, shown, shown && isEditedSince(draft, shown) ? editedFields(draft) : undefined);
      if (isCleared) draft.fields.value = {};
      if (!isResumed && !isCleared) posting.duplicates.value = found;
    });
    if (isResumed || isCleared) await findDuplicatesOfForm({ draft, posting });
  } catch (error) {
    draft.storageFault.value = storageFault(error);
  }
}

/** The draft reports storage failures. */
export async function findDuplicatesOfForm({ draft, posting }: PostedDraft): Promise<void> {
  const subject = subjectOf({ draft, posting });
  if (!subject || posting.allowRepost.value) return;
  const before = posting.current.value;
  try {
    const found = await findDuplicates(duplicateQuery(draft, subject));
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

function duplicateQuery({ values }: DraftModel, { key, accountId }: Subject): DuplicateQuery {
  const { title, location, reference } = values.value;
  return { page: key === NO_PAGE ? '' : key, accountId, title, location, reference };
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
  return new Set(FIELD_IDS.filter((id) => isOwn(fields.value[id])));
}

/** Wakes the worker, which recovers what a stopped one left. */
async function resumeInWorker(posting: Posting): Promise<Posting | undefined> {
  await request({ type: 'resume-outbox' });
  return loadPosting(posting.id);
}
