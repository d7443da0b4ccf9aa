import browser from 'webextension-polyfill';

/** Each carries white text at a contrast of 4.5 and more. Without a colour of ours, Firefox draws every badge in red. */
export const BADGE_COLOURS = { green: '#0b5d4b', red: '#b3261e', amber: '#8a5300' } as const;

const TEXT_COLOUR = '#ffffff';

/** Shows a text on the toolbar icon: over one tab, or everywhere. The colour comes first, so that it never shows in another. */
export async function showBadge(
  where: { tabId?: number },
  text: string,
  colour: keyof typeof BADGE_COLOURS,
): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ ...where, color: BADGE_COLOURS[colour] });
  await browser.action.setBadgeTextColor({ ...where, color: TEXT_COLOUR });
  await browser.action.setBadgeText({ ...where, text });
}
