import browser from 'webextension-polyfill';
import { createQueue } from '@/utils/async/queue';

/** White text has a contrast of at least 4.5 on each. Firefox's default is red. */
export const BADGE_COLOURS = { green: '#0b5d4b', red: '#b3261e', amber: '#8a5300' } as const;

const TEXT_COLOUR = '#ffffff';

/** For what reads the badge for all tabs before it writes it: outcomes may come in the same moment. */
export const badgeInTurn = createQueue();

/** @returns whether the badge counts adverts, and shows no outcome */
export function isCount(text: string): boolean {
  return /^\d+$/u.test(text);
}

/** For one tab or all. The colour comes first to avoid a flash. */
export async function showBadge(
  where: { tabId?: number },
  text: string,
  colour: keyof typeof BADGE_COLOURS,
): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ ...where, color: BADGE_COLOURS[colour] });
  await browser.action.setBadgeTextColor({ ...where, color: TEXT_COLOUR });
  await browser.action.setBadgeText({ ...where, text });
}
