import browser from 'webextension-polyfill';
import { DEFAULT_TITLE, type Moved, outcomeTitle } from '@/utils/copy/en-GB/badge';
import type { PostingState } from '@/utils/outbox/transitions';
import { type BADGE_COLOURS, isCount, showBadge } from './show-badge';

interface OutcomeBadge {
  state: 'accepted' | 'refused' | 'unknown';
  text: string;
  colour: keyof typeof BADGE_COLOURS;
}

const BADGES: Partial<Record<PostingState, OutcomeBadge>> = {
  accepted: { state: 'accepted', text: '✓', colour: 'green' },
  refused: { state: 'refused', text: '!', colour: 'red' },
  unknown: { state: 'unknown', text: '?', colour: 'amber' },
};

/** Called by the worker. A badge that needs attention is not replaced by later outcomes. */
export async function showOutcomeOnBadge(state: PostingState, moved: Moved = 'posting'): Promise<void> {
  const badge = BADGES[state];
  if (!badge) return;
  const shown = await browser.action.getBadgeText({});
  if (shown !== '' && !isCount(shown) && shown !== BADGES.accepted?.text) return;
  await showBadge({}, badge.text, badge.colour);
  await browser.action.setTitle({ title: outcomeTitle(moved, badge.state) });
}

/** Visible pages show the outcome themselves. @param state clears only this outcome's badge */
export async function clearOutcomeBadge(state?: PostingState): Promise<void> {
  if (state && BADGES[state]?.text !== (await browser.action.getBadgeText({}))) return;
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: DEFAULT_TITLE });
  // The popup must not wait for it.
  const { showEndsSoon } = await import('./ends-soon-badge');
  await showEndsSoon();
}
