import { batch } from '@preact/signals';
import { todayInLondon } from '@/utils/advert/dates';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { hasEdits, isFromRecruiter } from '@/utils/drafts/draft';
import { NO_PAGE } from '@/utils/drafts/draft-key';
import { isEditedSince } from '@/utils/drafts/edited-since';
import { request } from '@/utils/messages/send-request';
import { type DuplicateQuery, findDuplicates } from '@/utils/outbox/duplicates';
import { isWithinListingPeriod } from '@/utils/outbox/listing-period';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, postingsOf } from '@/utils/outbox/posting-store';
import { isFinished } from '@/utils/outbox/transitions';
import type { DraftModel } from './models/draft';
import type { PostingModel } from './models/posting';
import type { Models } from './session';
import { whenNotSubmitting } from './when-not-submitting';

type PostedDraft = Models<'draft' | 'posting'>;

/** Loads the page's postings through the account, and duplicates. The draft reports storage failures. */
export async function loadPagePostings({ draft, posting }: PostedDraft): Promise<void> {
  const subject = subjectOf({ draft, posting });
  if (!subject) return;
  const isLatest = posting.beginLoad();
  try {
    const [ofPage, found] = await Promise.all([
      postingsOf(subject.key, subject.accountId),
      findDuplicates(duplicateQuery(draft.values.value, subject, posting)),
    ]);
    const stored = ofPage.at(-1);
    const isResumed = stored !== undefined && !isFinished(stored.state);
    const latest = isResumed ? await resumeInWorker(stored) : stored;
    // Something changed meanwhile.
    if (!isLatest() || !isSubject({ draft, posting }, subject) || posting.isSubmitting.value) return;
    const shown = latest && shouldShowOutcome(draft, latest) ? latest : undefined;
    // Without a page, the next advert follows: an accepted one is cleared.
    const isCleared =
      subject.key === NO_PAGE && latest?.state === 'accepted' && !isFormEditedSince(draft, latest);
    batch(() => {
      draft.clearFault('postings');
      draft.clearFault('duplicates');
      posting.load(latest, shown, shown && isFormEditedSince(draft, shown) ? editedFields(draft) : undefined);
      if (isCleared) draft.clear();
      if (!isResumed && !isCleared) posting.setDuplicates(found);
    });
    if (isResumed || isCleared) await findDuplicatesOfForm({ draft, posting });
  } catch (error) {
    if (isLatest()) draft.reportFault('postings', error);
  }
}

/** Shows what a posting's move means for the form: of another page or account it may still be a duplicate. */
export async function showMove(models: PostedDraft, postingId: string): Promise<void> {
  const { draft, posting } = models;
  try {
    const moved = await loadPosting(postingId);
    await whenNotSubmitting(posting);
    const isOfForm = moved?.page === draft.key.value && moved?.account.id === posting.account.value?.id;
    await (isOfForm ? loadPagePostings(models) : findDuplicatesOfForm(models));
  } catch (error) {
    draft.reportFault('postings', error);
  }
}

/** The draft reports storage failures. */
export async function findDuplicatesOfForm({ draft, posting }: PostedDraft): Promise<void> {
  const subject = subjectOf({ draft, posting });
  if (!subject) return;
  const before = posting.current.value;
  try {
    const found = await findDuplicates(duplicateQuery(draft.values.value, subject, posting));
    // Something changed meanwhile.
    if (!isSubject({ draft, posting }, subject) || posting.current.value !== before) return;
    draft.clearFault('duplicates');
    posting.setDuplicates(found);
  } catch (error) {
    if (isSubject({ draft, posting }, subject)) draft.reportFault('duplicates', error);
  }
}

interface Subject {
  key: string;
  accountId: string;
}

/** Adverts without a page share a key, and so are never of one page. */
export function duplicateQuery(
  { title, location, reference }: Pick<DuplicateQuery, 'title' | 'location' | 'reference'>,
  { key, accountId }: Subject,
  { accountsHere }: PostingModel,
): DuplicateQuery {
  const draftKey = key === NO_PAGE ? '' : key;
  return { draftKey, accountId, accountsHere: accountsHere.value, title, location, reference };
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
      if (!isWithinListingPeriod(posting, todayInLondon())) return false;
      return draft.key.value !== NO_PAGE || isFormEditedSince(draft, posting);
    case 'refused':
      // Edited since, or from a backup file.
      return !posting.fromBackup && !isFormEditedSince(draft, posting);
    default:
      return true;
  }
}

/** A reading of the page is no edit. An accepted advert has nothing that was typed while it waited or was sent. */
function isFormEditedSince({ fields, changedAt: { value = '' } }: DraftModel, posting: Posting): boolean {
  const { state, moves } = posting;
  const isSince = state === 'accepted' ? isEditedSince(value, posting) : value > (moves.at(-1)?.at ?? '');
  return hasEdits(fields.value) && isSince;
}

function editedFields({ fields }: DraftModel): ReadonlySet<FieldId> {
  return new Set(FIELD_IDS.filter((id) => isFromRecruiter(fields.value[id])));
}

/** Wakes the worker, which recovers what a stopped one left. */
async function resumeInWorker(posting: Posting): Promise<Posting | undefined> {
  await request({ type: 'resume-outbox' });
  return loadPosting(posting.id);
}
