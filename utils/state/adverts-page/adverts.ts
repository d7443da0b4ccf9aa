import { onPostingMoved } from '@/utils/messages/posting-moved';
import { request } from '@/utils/messages/send-request';
import { readKnownManaged } from '@/utils/settings/managed';
import { readProfile } from '@/utils/settings/stored-profile';
import { DraftListModel, loadDrafts } from '@/utils/state/draft-list/draft-list';
import { followProfile } from '@/utils/state/popup/follow-profile';
import { followToday } from '@/utils/state/popup/today';
import { clearOutcomeBadge } from '@/utils/toolbar/outcome-badge';
import { loadCheckUp } from './check-up';
import { loadHistory, mergeInto } from './history';
import { AdvertsPageModel } from './models/adverts-page';
import { CheckUpModel } from './models/check-up';
import { HistoryModel } from './models/history';
import { OutboxModel } from './models/outbox';
import { loadOutbox } from './outbox';
import { hashOf, readRoute } from './route';

/** Creates the page's models. The other files of this folder change them. */
export function createAdverts() {
  return {
    page: new AdvertsPageModel(),
    checkUp: new CheckUpModel(),
    drafts: new DraftListModel(),
    outbox: new OutboxModel(),
    history: new HistoryModel(),
  };
}

export interface Adverts extends ReturnType<typeof createAdverts> {}

export type AdvertsModels<Name extends keyof Adverts> = Pick<Adverts, Name>;

/** Loads the adverts page, and updates it until the signal aborts. */
export async function openAdverts(adverts: Adverts, signal: AbortSignal): Promise<void> {
  const onHash = () => {
    followHash(adverts.page);
    clearSeenBadge(adverts.page);
  };
  window.addEventListener('hashchange', onHash, { signal });
  const onSight = () => isInSight() && Promise.all([refresh(adverts), clearSeenBadge(adverts.page)]);
  document.addEventListener('visibilitychange', onSight, { signal });
  onPostingMoved((id) => updatePosting(adverts, id), signal);
  followDay(adverts, signal);
  followProfile(adverts.page.profile, signal);
  await Promise.all([
    // On failure the shipped profile stays; the settings page reports the error.
    loadProfile(adverts.page).catch(() => undefined),
    refresh(adverts).then(() => resumeOutbox(adverts.outbox)),
    loadHistory(adverts.history),
  ]);
  await clearSeenBadge(adverts.page);
}

/** Of a page that stays in sight past midnight, too. */
function followDay(adverts: Adverts, signal: AbortSignal): void {
  const { today } = adverts.page;
  followToday(adverts.page, signal);
  let shown = today.value;
  const stop = today.subscribe((day) => {
    if (day !== shown) refresh(adverts);
    shown = day;
  });
  signal.addEventListener('abort', stop);
}

async function loadProfile({ profile }: AdvertsPageModel): Promise<void> {
  const { last, update } = await readKnownManaged();
  profile.value = await readProfile(last);
  const managed = await update;
  if (managed) profile.value = await readProfile(managed);
}

/** The request wakes a worker, which recovers what a stopped one left. */
async function resumeOutbox({ openCount }: OutboxModel): Promise<void> {
  if (openCount.value) await request({ type: 'resume-outbox' });
}

const isInSight = (): boolean => document.visibilityState === 'visible';

/** The history is long, and follows each move by itself: it is read again only where reading it has failed. */
async function refresh({ checkUp, drafts, outbox, history }: Omit<Adverts, 'page'>): Promise<void> {
  await Promise.all([
    loadDrafts(drafts).then(() => loadCheckUp(checkUp, drafts)),
    loadOutbox(outbox),
    history.fault.value && loadHistory(history),
  ]);
}

async function updatePosting(
  { page, outbox, history }: AdvertsModels<'page' | 'outbox' | 'history'>,
  id: string,
): Promise<void> {
  await Promise.all([loadOutbox(outbox), mergeInto(history, id)]);
  // What could not be loaded was not seen.
  if (!outbox.fault.value && !history.fault.value) await clearSeenBadge(page);
}

/** Outcomes that the recruiter sees here need no badge; outbox and history list all. */
async function clearSeenBadge({ route }: AdvertsPageModel): Promise<void> {
  const { section, posting } = route.value;
  if (!isInSight() || section === 'drafts' || section === 'check-up') return;
  await clearOutcomeBadge(posting === undefined ? undefined : [posting]);
}

function followHash({ route }: AdvertsPageModel): void {
  route.value = readRoute(location.hash);
}

/** Closes the details and replaces the history entry, so that Back does not reopen them. */
export function closePosting(page: AdvertsPageModel): void {
  history.replaceState(null, '', hashOf({ section: 'history' }));
  followHash(page);
}
