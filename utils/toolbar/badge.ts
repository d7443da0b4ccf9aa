import { record, string } from 'superstruct';
import browser from 'webextension-polyfill';
import type { PostingState } from '@/utils/outbox/transitions';
import { isValid } from '@/utils/validation/is-valid';

/** Each carries white text at a contrast of 4.5 and more. Without a colour of ours, Firefox draws every badge in red. */
const GREEN = '#0b5d4b';
const RED = '#b3261e';
const AMBER = '#8a5300';
const TEXT = '#ffffff';

/** What the toolbar icon says of a posting that ended while no window of ours showed it. */
const OUTCOMES: Partial<Record<PostingState, { text: string; title: string; colour: string }>> = {
  accepted: { text: '✓', title: 'Posted', colour: GREEN },
  refused: { text: '!', title: 'Not posted', colour: RED },
  unknown: { text: '?', title: 'Not known whether it was posted', colour: AMBER },
};

const NAME = 'Jobcourier';
const TICKED = 'tickedTabs';

/** Shows on the toolbar icon what became of a posting. One that needs the recruiter is not hidden by one that does not. */
export async function showOutcomeOnBadge(state: PostingState): Promise<void> {
  const outcome = OUTCOMES[state];
  if (!outcome) return;
  const shown = await browser.action.getBadgeText({});
  if (outcome.text === '✓' && shown !== '') return;
  await showBadge({}, outcome.text, outcome.colour);
  await browser.action.setTitle({ title: `${NAME}: ${outcome.title}` });
}

/** The recruiter opened the popup, and so sees what became of things. */
export async function clearOutcomeBadge(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: NAME });
}

/** Ticks the icon over a tab whose advert is posted already, for as long as the tab stays on it. */
export async function markTabAsPosted(tabId: number, isPosted: boolean): Promise<void> {
  const ticked = await tickedTabs();
  if (!isPosted && !Object.hasOwn(ticked, tabId)) return;
  const { [tabId]: _gone, ...others } = ticked;
  // Written before it is shown, so that a tick can always be taken away again.
  await browser.storage.session.set({ [TICKED]: isPosted ? { ...others, [tabId]: '✓' } : others });
  if (isPosted) return showBadge({ tabId }, '✓', GREEN);
  await browser.action.setBadgeText({ tabId, text: null });
  // What shows through now is the outcome of a posting, in its own colour.
  const color = await browser.action.getBadgeBackgroundColor({});
  await browser.action.setBadgeBackgroundColor({ tabId, color });
}

/** The colour comes first, so that the badge never shows in another one. */
async function showBadge(where: { tabId?: number }, text: string, colour: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ ...where, color: colour });
  await browser.action.setBadgeTextColor({ ...where, color: TEXT });
  await browser.action.setBadgeText({ ...where, text });
}

/**
 * Takes the tick off a tab that moves on. To be called by the worker when it starts, at once. The browser wakes the
 * worker for every tab that moves while this listens, so it stops listening where no tab is ticked.
 */
export function clearMovedTab(): void {
  const listener = async (tabId: number, change: { url?: string; status?: string }) => {
    if (change.url === undefined && change.status !== 'loading') return;
    await markTabAsPosted(tabId, false);
    await rest();
  };
  const rest = async () => {
    if (Object.keys(await tickedTabs()).length === 0) browser.tabs.onUpdated.removeListener(listener);
  };
  browser.tabs.onUpdated.addListener(listener);
  rest();
  browser.storage.session.onChanged.addListener(() => {
    tickedTabs().then((ticked) => {
      const listens = browser.tabs.onUpdated.hasListener(listener);
      if (Object.keys(ticked).length > 0 && !listens) browser.tabs.onUpdated.addListener(listener);
    });
  });
}

async function tickedTabs(): Promise<Record<string, string>> {
  const { [TICKED]: ticked } = await browser.storage.session.get(TICKED);
  return isValid(ticked, record(string(), string())) ? ticked : {};
}
