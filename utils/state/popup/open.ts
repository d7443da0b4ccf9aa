import { batch } from '@preact/signals';
import { storageFault } from '@/utils/database/fault';
import { draftsAt } from '@/utils/drafts/draft-store';
import { isCopy, NO_PAGE, pageAddress } from '@/utils/drafts/page-address';
import type { Reading } from '@/utils/reading/reading';
import { readKnownManaged } from '@/utils/settings/managed';
import { requestHostPermission } from '@/utils/settings/permission';
import { clearOutcomeBadge, markTabAsPosted } from '@/utils/toolbar/badge';
import { applyReading, NOTHING_READ } from './apply-reading';
import { readPageOrTell } from './ask-page';
import { findDuplicatesOfForm, loadPagePostings } from './page-postings';
import type { Session } from './session';
import { loadSettings } from './settings';
import { otherDraft, putDraftIntoForm } from './show-draft';
import { activeTab } from './tab';

/**
 * Fills a new session: reads the page, and beside that the settings and what was kept of the page, then lays them
 * together. Settings are there before anything is shown that depends on them.
 * @param copy the name of a draft that belongs to no page, to be opened in place of the active tab's
 */
export async function openPopup(session: Session, copy?: string): Promise<void> {
  const known = readKnownManaged();
  const isOpenedAlone = copy !== undefined && isCopy(copy);
  const tab = isOpenedAlone ? { id: undefined, url: undefined } : await activeTab();
  const page = isOpenedAlone ? copy : (pageAddress(tab.url) ?? NO_PAGE);
  const { host } = new URL(page);
  batch(() => {
    session.tab.value = tab;
    session.page.value = page;
  });
  const reading = isOpenedAlone ? NOTHING_READ : readPageOrTell(session);
  const settings = known.then(({ last }) => loadSettings(session, host, last));
  await Promise.all([settings, restoreDraft(session, page)]);
  await fillForm(session, reading);
  await updateIcon(session);
  // The form is filled by the company's policy as it was last known: the browser may take seconds to answer.
  const managed = await (await known).update;
  if (!managed) return;
  const { updateManaged } = await import('./update-managed');
  await updateManaged(session, host, managed);
  await updateIcon(session);
}

/** Lays together what was loaded of the page and what is read of it now. */
async function fillForm(session: Session, reading: Reading | Promise<Reading>): Promise<void> {
  const own = session.accounts.value.find(({ id }) => id === session.chosenAccountId.value);
  if (own) session.account.value = own;
  await loadPagePostings(session);
  session.isDraftLoaded.value = true;
  await applyReading(session, await reading);
  await findDuplicatesOfForm(session);
}

/** The icon says what the popup has said by now, and no longer what became of postings while it was closed. */
async function updateIcon({ tab, duplicates }: Session): Promise<void> {
  await clearOutcomeBadge();
  if (tab.value.id !== undefined)
    await markTabAsPosted(tab.value.id, duplicates.value.exact?.state === 'accepted');
}

/** Reads the page once more; what the recruiter touched stays. */
export async function rereadPage(session: Session): Promise<void> {
  session.reading.value = undefined;
  await applyReading(session, await readPageOrTell(session));
  await findDuplicatesOfForm(session);
}

/**
 * Asks the recruiter, through the browser's own prompt, for the one site of a frame, and reads the page again with it.
 * Where the prompt closes the popup, the next opening goes on from here, since the site is allowed by then.
 */
export async function readFrame(session: Session, frame: URL): Promise<void> {
  if (await requestHostPermission(frame).catch(() => false)) await rereadPage(session);
}

/**
 * Takes over what was kept of the page: of several jobs at its address the one that was changed latest, until the page has
 * been read. Where the browser refuses storage, that is told.
 */
async function restoreDraft(session: Session, page: string): Promise<void> {
  try {
    const [draft, ...others] = await draftsAt(page);
    if (!draft) return;
    batch(() => {
      putDraftIntoForm(session, draft.page, draft);
      session.otherDrafts.value = others.map((one) => otherDraft(one));
    });
  } catch (error) {
    session.draftLoadFailed.value = true;
    session.storageFault.value = storageFault(error);
  }
}
