import browser from 'webextension-polyfill';
import { DEFAULT_TITLE, outcomeTitle } from '@/utils/copy/en-GB/badge';
import type { PostingState } from '@/utils/outbox/transitions';
import { type BADGE_COLOURS, showBadge } from './show-badge';

interface OutcomeBadge {
  text: string;
  title: string;
  colour: keyof typeof BADGE_COLOURS;
}

const BADGES: Partial<Record<PostingState, OutcomeBadge>> = {
  accepted: { text: '✓', title: outcomeTitle('accepted'), colour: 'green' },
  refused: { text: '!', title: outcomeTitle('refused'), colour: 'red' },
  unknown: { text: '?', title: outcomeTitle('unknown'), colour: 'amber' },
};

/**
 * Shows on the toolbar icon how a posting ended. Called by the worker. A badge that asks for the recruiter stays until it
 * is cleared, so that no later outcome hides it.
 */
export async function showOutcomeOnBadge(state: PostingState): Promise<void> {
  const badge = BADGES[state];
  if (!badge) return;
  const shown = await browser.action.getBadgeText({});
  if (shown !== '' && shown !== BADGES.accepted?.text) return;
  await showBadge({}, badge.text, badge.colour);
  await browser.action.setTitle({ title: badge.title });
}

/**
 * Clears the badge, since the recruiter sees the outcome. Called by visible pages.
 * @param state only a badge of this outcome is cleared; any badge where none is given
 */
export async function clearOutcomeBadge(state?: PostingState): Promise<void> {
  if (state && BADGES[state]?.text !== (await browser.action.getBadgeText({}))) return;
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: DEFAULT_TITLE });
}
