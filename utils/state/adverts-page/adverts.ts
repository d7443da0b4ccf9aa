import { type Signal, signal } from '@preact/signals';
import { todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_PROFILE, type Profile } from '@/utils/board/profile';
import { onPostingMoved } from '@/utils/messages/posting-moved';
import { request } from '@/utils/messages/send-request';
import { loadPosting } from '@/utils/outbox/posting-store';
import { readKnownManaged } from '@/utils/settings/managed';
import { readProfile } from '@/utils/settings/stored-profile';
import { createDrafts, type Drafts, loadDrafts } from '@/utils/state/draft-list/open-drafts';
import { clearOutcomeBadge } from '@/utils/toolbar/outcome-badge';
import { createHistory, type History, loadHistory, mergeInto } from './history';
import { countOpen, createOutboxView, loadOutbox, type OutboxView } from './outbox';
import { hashOf, type Route, readRoute } from './route';

/** What the adverts page shows, as signals. */
export interface Adverts {
  place: Signal<Route>;
  drafts: Drafts;
  outbox: OutboxView;
  history: History;
  board: Signal<Profile>;
  /** ISO date, London. */
  today: Signal<string>;
}

export function createAdverts(): Adverts {
  return {
    place: signal(readRoute(location.hash)),
    drafts: createDrafts(),
    outbox: createOutboxView(),
    history: createHistory(),
    board: signal(DEFAULT_PROFILE),
    today: signal(todayInLondon()),
  };
}

/** Fills the page, and keeps it up to date until the signal ends it. */
export async function openAdverts(adverts: Adverts, signal: AbortSignal): Promise<void> {
  window.addEventListener('hashchange', () => takePlace(adverts), { signal });
  document.addEventListener('visibilitychange', () => isInSight() && refresh(adverts), { signal });
  onPostingMoved((id) => updatePosting(adverts, id), signal);
  await Promise.all([
    // The shipped profile stays; the settings say what is wrong with their storage.
    loadBoard(adverts).catch(() => undefined),
    refresh(adverts).then(() => takeUp(adverts)),
    loadHistory(adverts.history),
  ]);
}

/** Loads the board's profile by the company's policy as it was last known, and again if the browser's answer differs. */
async function loadBoard({ board }: Adverts): Promise<void> {
  const { last, update } = await readKnownManaged();
  board.value = await readProfile(last);
  const managed = await update;
  if (managed) board.value = await readProfile(managed);
}

/** What a stopped worker left is taken up by the one that this wakes. */
async function takeUp({ outbox }: Adverts): Promise<void> {
  if (countOpen(outbox)) await request({ type: 'resume-outbox' });
}

const isInSight = (): boolean => document.visibilityState === 'visible';

async function refresh({ drafts, outbox, today }: Adverts): Promise<void> {
  today.value = todayInLondon();
  await Promise.all([loadDrafts(drafts), loadOutbox(outbox)]);
}

/** Shows where a posting moved. An outcome that the recruiter sees here needs no badge. */
async function updatePosting({ place, outbox, history }: Adverts, id: string): Promise<void> {
  await Promise.all([loadOutbox(outbox), mergeInto(history, id)]);
  const isShown = place.value.section === 'outbox' || place.value.posting === id;
  const posting = isShown && isInSight() ? await loadPosting(id) : undefined;
  if (posting) await clearOutcomeBadge(posting.state);
}

function takePlace({ place }: Adverts): void {
  place.value = readRoute(location.hash);
}

/** Closes the details, without leaving a step behind that leads back to them. */
export function closePosting(adverts: Adverts): void {
  history.replaceState(null, '', hashOf({ section: 'history' }));
  takePlace(adverts);
}
