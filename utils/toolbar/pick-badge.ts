import browser from 'webextension-polyfill';
import { DEFAULT_TITLE, PICK_FAILED_TITLE } from '@/utils/copy/en-GB/badge';
import { showBadge } from './show-badge';

const TEXT = '!';

/** On one tab, where no popup may open by itself. The browser takes it away when the tab loads another page. */
export async function showPickFailed(tabId: number): Promise<void> {
  await showBadge({ tabId }, TEXT, 'red');
  await browser.action.setTitle({ tabId, title: PICK_FAILED_TITLE });
}

/** The form has shown it. A tick or an outcome that was set meanwhile stays. */
export async function clearPickFailed(tabId: number): Promise<void> {
  if ((await browser.action.getTitle({ tabId })) !== PICK_FAILED_TITLE) return;
  await browser.action.setTitle({ tabId, title: DEFAULT_TITLE });
  if ((await browser.action.getBadgeText({ tabId })) === TEXT)
    await browser.action.setBadgeText({ tabId, text: null });
}
