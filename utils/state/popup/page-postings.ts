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

/**
 * Takes over what was posted of the page through the account: the posting that the Post bar speaks of, and what was
 * posted before. Where the browser refuses storage, the draft says so.
 */
export async function loadPagePostings({ draft, posting }: PostedDraft): Promise<void> {
  const subject = subjectOf({ draft, posting });
  if (!subject) return;
  try {
    const stored = (await postingsOf(subject.key, subject.accountId)).at(-1);
    const latest = stored && !isFinished(stored.state) ? await resumeInWorker(stored) : stored;
    // Another draft or account was chosen, or Post was pressed, in the meantime.
    if (!isSubject({ draft, posting }, subject) || posting.isSubmitting.value) return;
    const shown = latest && shouldShowOutcome(draft, latest) ? latest : undefined;
    batch(() => {
      posting.load(latest, shown, shown && isEditedSince(draft, shown) ? editedFields(draft) : undefined);
      // What is written over no page at all is one advert after the other: that one is done.
      if (subject.key === NO_PAGE && latest?.state === 'accepted' && !shown) draft.fields.value = {};
    });
    await findDuplicatesOfForm({ draft, posting });
  } catch (error) {
    draft.storageFault.value = storageFault(error);
  }
}

/** Looks for earlier postings of what is in the form now. Where the browser refuses storage, the draft says so. */
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
    // Another draft or account was chosen, or the advert was posted, in the meantime.
    if (!isSubject({ draft, posting }, subject) || posting.current.value !== before) return;
    posting.duplicates.value = found;
  } catch (error) {
    draft.storageFault.value = storageFault(error);
  }
}

/** Whose postings are looked for. */
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

/** Whether the Post bar should speak of what became of the page's latest posting. */
function shouldShowOutcome(draft: DraftModel, posting: Posting): boolean {
  switch (posting.state) {
    case 'accepted':
      if (!isListed(posting)) return false;
      return draft.key.value !== NO_PAGE || isEditedSince(draft, posting);
    case 'refused':
      // One that the recruiter has since worked on is no longer worth telling, nor is what a file says of one.
      return !posting.fromBackup && !isEditedSince(draft, posting);
    default:
      return true;
  }
}

/** Whether the recruiter changed the draft after the posting reached its state. */
function isEditedSince({ changedAt }: DraftModel, posting: Posting): boolean {
  return (changedAt.value ?? '') > (posting.moves.at(-1)?.at ?? '');
}

/** The fields that the recruiter edited. */
function editedFields({ fields }: DraftModel): ReadonlySet<FieldId> {
  return new Set(FIELD_IDS.filter((id) => fields.value[id]?.source === 'recruiter'));
}

/** Wakes the worker, which goes on with what a stopped one left. */
async function resumeInWorker(posting: Posting): Promise<Posting | undefined> {
  await request({ type: 'resume-outbox' });
  return loadPosting(posting.id);
}
