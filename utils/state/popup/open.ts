import { batch } from '@preact/signals';
import { isCopy, NO_PAGE, SAMPLE } from '@/utils/drafts/draft-key';
import { draftsAt } from '@/utils/drafts/draft-store';
import { pageAddress } from '@/utils/drafts/page-address';
import { isSamplePage } from '@/utils/drafts/sample-page';
import { releaseEarlyValues } from '@/utils/settings/local-storage';
import { readKnownManaged } from '@/utils/settings/managed';
import { applyReading, NOTHING_READ } from './apply-reading';
import { readFormPage } from './ask-page';
import type { FirstRequests } from './first-requests';
import { loadSettings } from './load-settings';
import type { LoadState } from './models/draft';
import { findDuplicatesOfForm, loadPagePostings } from './page-postings';
import type { Models, Session } from './session';
import { otherDraft, putDraftIntoForm } from './show-draft';
import { activeTab } from './tab';
import { whenLoaded } from './take-over-saved';

/**
 * Loads settings, draft and page.
 * @param keyOfDraft a draft to open instead of the tab's
 * @param first what was asked for already
 */
export async function openPopup(
  session: Session,
  keyOfDraft?: string,
  first: Partial<FirstRequests> = {},
): Promise<void> {
  const { page, draft, settings, ui } = session;
  const known = readKnownManaged();
  const isOpenedAlone = keyOfDraft !== undefined && isCopy(keyOfDraft);
  const tab = isOpenedAlone ? { id: undefined, url: undefined } : await activeTab(first.tab);
  const key = isOpenedAlone
    ? keyOfDraft
    : (pageAddress(tab.url) ?? (isSamplePage(tab.url) ? SAMPLE : NO_PAGE));
  const { host } = new URL(key);
  batch(() => {
    page.tab.value = tab;
    draft.key.value = key;
    ui.reset();
  });
  const showInTurn = page.beginReading();
  const reading = isOpenedAlone ? NOTHING_READ : readFormPage(page, first.injected);
  const settingsLoaded = known
    .then(({ last }) => loadSettings(settings, host, last))
    .catch((error) => {
      draft.reportFault('settings', error);
    })
    .finally(releaseEarlyValues);
  const [loadState] = await Promise.all([restoreDraft(session, key), settingsLoaded]);
  await loadPagePostings(session);
  draft.loadState.value = loadState;
  const read = await reading;
  await showInTurn(() => applyReading(session, read));
  await findDuplicatesOfForm(session);
  await updateIcon(session);
  // The cached policy comes first: the browser may take seconds.
  const managed = await (await known).update;
  if (!managed) return;
  const { updateManaged } = await import('./update-managed');
  await updateManaged(session, host, managed);
  await updateIcon(session);
}

/** Another page's outcome is not in sight: its badge stays. */
async function updateIcon({ page, posting }: Models<'page' | 'posting'>): Promise<void> {
  const { clearOutcomeBadge } = await import('@/utils/toolbar/outcome-badge');
  await clearOutcomeBadge([posting.latestId.value, posting.duplicates.value.exact?.id]);
  const { id } = page.tab.value;
  if (id === undefined) return;
  const { markTabAsPosted } = await import('@/utils/toolbar/posted-tick');
  // The tab may be closed by now.
  await markTabAsPosted(id, posting.duplicates.value.exact?.state === 'accepted').catch(() => undefined);
}

/** The recruiter asks for the page: its draft comes into the form. Edited fields stay. */
export async function rereadPage(session: Session): Promise<void> {
  const { page } = session;
  batch(() => {
    page.isDraftChosen.value = false;
    page.reading.value = undefined;
  });
  await updateReading(session);
}

/** By itself: a draft that the recruiter chose stays in the form. */
export async function updateReading(session: Session): Promise<void> {
  const { page, draft } = session;
  const showInTurn = page.beginReading();
  const [reading, { applyLaterReading }] = await Promise.all([
    readFormPage(page),
    import('./page-as-advert'),
  ]);
  await showInTurn(async () => {
    await whenLoaded(draft);
    await applyLaterReading(session, reading);
  });
}

/** Shows the latest draft of the address until the job is known. The draft reports storage failures. */
async function restoreDraft(
  { page, draft, ui }: Models<'page' | 'draft' | 'ui'>,
  key: string,
): Promise<LoadState> {
  try {
    const [latest, ...others] = await draftsAt(key);
    if (!latest) return 'loaded';
    batch(() => {
      putDraftIntoForm({ draft, ui }, latest.page, latest);
      page.otherDrafts.value = others.map((one) => otherDraft(one));
    });
    return 'loaded';
  } catch (error) {
    draft.reportFault('draft', error);
    return 'failed';
  }
}
