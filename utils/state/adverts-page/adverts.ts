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

export interface Adverts {
  place: Signal<Route>;
  drafts: Drafts;
  outbox: OutboxView;
  history: History;
  board: Signal<Profile>;
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

/** Loads the adverts page, and updates it until the signal aborts. */
export async function openAdverts(adverts: Adverts, signal: AbortSignal): Promise<void> {
  window.addEventListener('hashchange', () => takePlace(adverts), { signal });
  document.addEventListener('visibilitychange', () => isInSight() && refresh(adverts), { signal });
  onPostingMoved((id) => updatePosting(adverts, id), signal);
  await Promise.all([
    // On failure the shipped profile stays; the settings page reports the error.
    loadBoard(adverts).catch(() => undefined),
    refresh(adverts).then(() => takeUp(adverts)),
    loadHistory(adverts.history),
  ]);
}

async function loadBoard({ board }: Adverts): Promise<void> {
  const { last, update } = await readKnownManaged();
  board.value = await readProfile(last);
  const managed = await update;
  if (managed) board.value = await readProfile(managed);
}

/** The request wakes a worker, which recovers what a stopped one left. */
async function takeUp({ outbox }: Adverts): Promise<void> {
  if (countOpen(outbox)) await request({ type: 'resume-outbox' });
}

const isInSight = (): boolean => document.visibilityState === 'visible';

async function refresh({ drafts, outbox, today }: Adverts): Promise<void> {
  today.value = todayInLondon();
  await Promise.all([loadDrafts(drafts), loadOutbox(outbox)]);
}

/** Updates a posting. The recruiter sees its outcome here, so it needs no badge. */
async function updatePosting({ place, outbox, history }: Adverts, id: string): Promise<void> {
  await Promise.all([loadOutbox(outbox), mergeInto(history, id)]);
  const isShown = place.value.section === 'outbox' || place.value.posting === id;
  const posting = isShown && isInSight() ? await loadPosting(id) : undefined;
  if (posting) await clearOutcomeBadge(posting.state);
}

function takePlace({ place }: Adverts): void {
  place.value = readRoute(location.hash);
}

/** Closes the details and replaces the history entry, so that Back does not reopen them. */
export function closePosting(adverts: Adverts): void {
  history.replaceState(null, '', hashOf({ section: 'history' }));
  takePlace(adverts);
}
