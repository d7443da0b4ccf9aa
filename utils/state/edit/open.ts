import { batch, effect } from '@preact/signals';
import type { DraftFields } from '@/utils/drafts/draft';
import { parseDraftKey } from '@/utils/drafts/draft-key';
import { onSave } from '@/utils/drafts/draft-saves';
import { loadDraft } from '@/utils/drafts/draft-store';
import { fieldsOfEdit } from '@/utils/drafts/edit-draft';
import { changesOnPage } from '@/utils/drafts/page-changes';
import { request } from '@/utils/messages/send-request';
import { latestRemovalDayOf } from '@/utils/outbox/listing-period';
import { READ_FIELD_IDS } from '@/utils/outbox/page-record';
import { releaseEarlyValues } from '@/utils/settings/local-storage';
import { type KnownManaged, readKnownManaged } from '@/utils/settings/managed';
import { NOTHING_READ } from '@/utils/state/popup/apply-reading';
import { followSaves } from '@/utils/state/popup/follow-draft';
import { followProfile } from '@/utils/state/popup/follow-profile';
import { loadSettings } from '@/utils/state/popup/load-settings';
import type { Session } from '@/utils/state/popup/session';
import { putDraftIntoForm } from '@/utils/state/popup/show-draft';
import { whenLoaded } from '@/utils/state/popup/take-over-saved';
import { followToday } from '@/utils/state/popup/today';
import { followRecord } from '@/utils/state/posted/follow-record';
import { loadPosted, type Posted } from '@/utils/state/posted/load-posted';
import { clearOutcomeBadge } from '@/utils/toolbar/outcome-badge';
import type { EditSession } from './session';

/** Loads settings, posting and draft, and follows the posting until the signal aborts. @param key of the draft */
export async function openEditWindow(
  editSession: EditSession,
  key: string,
  signal: AbortSignal,
): Promise<void> {
  const { session, edit } = editSession;
  const { draft, page, settings, ui } = session;
  const parsed = parseDraftKey(key);
  const postingId = parsed.kind === 'edit' ? parsed.posting : '';
  page.reading.value = NOTHING_READ;
  followToday(settings, signal);
  followProfile(settings.profile, signal);
  followSaves(session, signal);
  // Another window may take more from the page into this edit.
  onSave(({ key: saved, revision }) => {
    const isFromThisWindow = revision === draft.stored.peek().record?.revision;
    if (saved === key && !isFromThisWindow) reloadPosted(editSession, postingId);
  }, signal);
  followChange(editSession, postingId, signal);
  let known: KnownManaged;
  try {
    known = await readKnownManaged();
    const [posted, stored] = await Promise.all([
      loadPosted(postingId),
      loadDraft(key),
      loadSettings(settings, '', known.last),
    ]);
    const edited = stored?.fields ?? {};
    const fields = posted?.current ? fieldsOfEdit(posted.current, edited) : edited;
    const account = posted?.posting.account.id;
    batch(() => {
      putDraftIntoForm({ draft, ui }, key, {
        changedAt: new Date().toISOString(),
        ...stored,
        ...(account ? { account } : {}),
        page: key,
        fields,
      });
      // Nothing is suggested.
      ui.isFormReady.value = true;
      draft.loadState.value = 'loaded';
      draft.latestRemovalDay.value = posted && latestRemovalDayOf(posted.posting);
      draft.proposed.value = takenFromPage(posted);
      edit.posted.value = posted ?? null;
    });
    releaseEarlyValues();
  } catch (error) {
    draft.reportFault('posted', error);
    return;
  }
  offerPageValues(editSession, signal);
  // Starting the worker makes it recover what a stopped one left, and broadcast the result.
  if (edit.change.value) await request({ type: 'resume-outbox' });
  await updateSettings(session, known);
}

/** The browser may take seconds to tell the company's policy. The draft reports storage failures. */
async function updateSettings({ draft, settings }: Session, known: KnownManaged): Promise<void> {
  try {
    const managed = await known.update;
    if (managed) await loadSettings(settings, '', managed);
  } catch (error) {
    draft.reportFault('settings', error);
  }
}

function followChange(editSession: EditSession, postingId: string, signal: AbortSignal): void {
  const { edit } = editSession;
  const look = async () => {
    await reloadPosted(editSession, postingId);
    // The recruiter sees the outcome here.
    if (edit.change.value && document.visibilityState === 'visible') await clearOutcomeBadge([postingId]);
  };
  followRecord(() => ({ id: postingId, state: edit.change.value?.state }), look, signal);
}

/** Shows the page's present values beside what the recruiter typed. */
function offerPageValues({ session: { draft } }: EditSession, signal: AbortSignal): void {
  const stop = effect(() => {
    const { fields, pageBaseline, proposed } = draft;
    draft.pageChanges.value = changesOnPage(fields.value, pageBaseline.value, proposed.value);
  });
  signal.addEventListener('abort', stop);
}

/** @returns what the recruiter took into edits from later versions of the page */
function takenFromPage(posted: Posted | undefined): DraftFields {
  const taken = posted?.stored?.page?.taken ?? {};
  const fields: DraftFields = {};
  for (const id of READ_FIELD_IDS) {
    const value = taken[id];
    if (value !== undefined) fields[id] = { value, source: 'text' };
  }
  return fields;
}

/** Puts the board's values into every field that is not edited, even those that another window has changed. */
export async function reloadPosted({ session, edit }: EditSession, postingId: string): Promise<void> {
  const { draft } = session;
  await whenLoaded(draft);
  try {
    const posted = (await loadPosted(postingId)) ?? null;
    batch(() => {
      draft.clearFault('posted');
      edit.posted.value = posted;
      draft.proposed.value = takenFromPage(posted ?? undefined);
      if (!posted?.current) return;
      // Once: what is typed from then on is another edit, be it only a space so far.
      const isNews = isAtBoard(posted, edit.sentId.value) && edit.sentId.value !== edit.acceptedId.value;
      const isSent = isNews && isUnedited(edit);
      if (isNews) edit.acceptedId.value = edit.sentId.value;
      draft.fields.value = fieldsOfEdit(posted.current, isSent ? {} : draft.fields.value);
    });
  } catch (error) {
    draft.reportFault('posted', error);
  }
}

function isAtBoard({ changes }: Posted, sentId: string | undefined): boolean {
  return changes.some(({ id, state }) => id === sentId && state === 'accepted');
}

function isUnedited({ composed }: EditSession['edit']): boolean {
  const { willBe = {}, emptied = [], issues = [] } = composed.value ?? {};
  return Object.keys(willBe).length + emptied.length + issues.length === 0;
}
