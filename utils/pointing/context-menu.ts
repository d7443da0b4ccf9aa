import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { MENU, POINTED_LABELS } from '@/utils/copy/en-GB/pointed';
import { READING_BOUNDS } from '@/utils/reading/bounds';
import { OFFERED_FIELDS } from '@/utils/reading/rank-words';
import { cleanText } from '@/utils/reading/values/clean-text';
import { addFailedPick } from './failed-pick';
import { addPointed, pointedTab } from './pointed';
import { readShownPage } from './shown-page';

const PARENT = 'use-words';

/** In the worker: offers selected words for the advert's fields in the page's own menu. */
export function offerInContextMenu(): void {
  // The browser keeps the menu until the next installation.
  browser.runtime.onInstalled.addListener(createMenu);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) useSelected(info, tab);
  });
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: PARENT, title: MENU, contexts: ['selection'] });
  for (const id of OFFERED_FIELDS) {
    browser.contextMenus.create({ id, parentId: PARENT, title: POINTED_LABELS[id], contexts: ['selection'] });
  }
}

async function useSelected(
  { menuItemId, selectionText = '' }: Menus.OnClickData,
  tab: Tabs.Tab,
): Promise<void> {
  const field = OFFERED_FIELDS.find((id) => id === menuItemId);
  if (!field || tab.id === undefined) return;
  // Asked first, as Firefox wants it in the choice itself. Where the panel is open, there is no popup. Chrome has it from 127.
  const opened = browser.action.openPopup?.().catch(() => undefined);
  const tabId = tab.id;
  const { address, job, selection = '' } = await readShownPage(tabId, tab.url);
  const text = isSameText(selection, selectionText) ? selection : selectionText;
  await addPointed({
    address,
    ...(job ? { job } : {}),
    ...pointedTab(address, { id: tabId, url: tab.url }),
    field,
    text: text.slice(0, READING_BOUNDS.pointed),
  }).catch(() => addFailedPick({ tabId, field, why: 'not-kept' }));
  await opened;
}

/** The menu's text has lost its lines, and the selection may be in a frame that was not read. */
function isSameText(selection: string, selectionText: string): boolean {
  const [one, other] = [selection, selectionText].map((text) => cleanText(text).replaceAll(' ', ''));
  return one === other;
}
