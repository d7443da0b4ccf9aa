import browser from 'webextension-polyfill';
import { DEFAULT_TITLE, type Moved, outcomeTitle } from '@/utils/copy/en-GB/badge';
import type { Posting } from '@/utils/outbox/posting';
import type { PostingState } from '@/utils/outbox/transitions';
import { type BADGE_COLOURS, badgeInTurn, isCount, showBadge } from './show-badge';

interface OutcomeBadge {
  state: 'accepted' | 'refused' | 'unknown' | 'written';
  text: string;
  colour: keyof typeof BADGE_COLOURS;
}

const BADGES: Partial<Record<PostingState, OutcomeBadge>> = {
  /** Only what was left in it is told. */
  written: { state: 'written', text: '!', colour: 'red' },
  accepted: { state: 'accepted', text: '✓', colour: 'green' },
  refused: { state: 'refused', text: '!', colour: 'red' },
  unknown: { state: 'unknown', text: '?', colour: 'amber' },
};

/** In the browser's session storage: the posting whose outcome is shown. */
const SHOWN = 'outcomeOf';

/** Called by the worker. A badge that needs attention is replaced only by a later outcome of the same posting. */
export async function showOutcomeOnBadge(
  { id, state }: Pick<Posting, 'id' | 'state'>,
  moved: Moved = 'posting',
): Promise<void> {
  const badge = BADGES[state];
  if (!badge) return;
  const { session } = browser.storage;
  await badgeInTurn(async () => {
    const shown = await browser.action.getBadgeText({});
    // A badge whose posting is not noted is better than none.
    const { [SHOWN]: shownId }: Record<string, unknown> = await session.get(SHOWN).catch(() => ({}));
    if (shown !== '' && !isCount(shown) && !asksForNothing(shown) && shownId !== id) return;
    await session.set({ [SHOWN]: id }).catch(() => undefined);
    await showBadge({}, badge.text, badge.colour);
    await browser.action.setTitle({ title: outcomeTitle(moved, badge.state) });
  });
}

/**
 * Pages that show an outcome call this. It fails silently: a badge that stays misleads nobody.
 * @param seen the ids of the postings whose outcomes are in sight; without it, all are. Another one's badge stays if it asks
 * for attention
 */
export async function clearOutcomeBadge(seen?: readonly (string | undefined)[]): Promise<void> {
  await clearBadge(seen).catch(() => undefined);
}

async function clearBadge(seen?: readonly (string | undefined)[]): Promise<void> {
  const isCleared = await badgeInTurn(async () => {
    const { [SHOWN]: id } = await browser.storage.session.get(SHOWN);
    const shown = await browser.action.getBadgeText({});
    if (seen && !asksForNothing(shown) && !seen.some((one) => one === id)) return false;
    await browser.action.setBadgeText({ text: '' });
    await browser.action.setTitle({ title: DEFAULT_TITLE });
    return true;
  });
  if (!isCleared) return;
  // The popup must not wait for it.
  const { showEndsSoon } = await import('./ends-soon-badge');
  await showEndsSoon();
}

function asksForNothing(text: string): boolean {
  return text === BADGES.accepted?.text;
}
