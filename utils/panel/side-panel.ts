import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill's types lack. Missing in Firefox, and in some of Chrome's relatives. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

function chromeSidePanel(): SidePanel | undefined {
  // Checked here, so the cast holds: the polyfill passes unknown APIs through.
  return 'sidePanel' in browser ? (browser.sidePanel as SidePanel) : undefined;
}

/** @returns whether this browser has a place beside the page */
export function hasPanel(): boolean {
  return 'sidebarAction' in browser || chromeSidePanel() !== undefined;
}

/** Call it in the press itself, before anything is awaited: browsers ask for a user gesture. */
export async function openPanel(windowId: number): Promise<void> {
  const sidePanel = chromeSidePanel();
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}

/** @returns whether this document is the panel */
export function isInPanel(): boolean {
  return location.pathname === '/sidepanel.html';
}
