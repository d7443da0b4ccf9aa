import { batch, createModel, signal } from '@preact/signals';
import browser, { type Tabs } from 'webextension-polyfill';
import { createQueue } from '@/utils/async/queue';
import { onIconClick } from '@/utils/messages/icon-clicked';
import { openPopup, updateReading } from '../popup/open';
import { createSession, type Session } from '../popup/session';
import { activeTab, type Tab } from '../popup/tab';

export const PanelModel = createModel(() => {
  /** The form over the tab in front; undefined where the page may not be read before the icon is clicked. */
  const session = signal<Session | undefined>(undefined);
  /** Counts the forms: each gets components of its own. */
  const count = signal(0);
  return { session, count };
});

export interface PanelModel extends InstanceType<typeof PanelModel> {}

/** Shows the tab in front of this window, whatever it is, until the signal aborts. */
export async function followTabs(panel: PanelModel, signal: AbortSignal): Promise<void> {
  const inTurn = createQueue();
  const look = (isNewLoad: boolean) => inTurn(async () => show(panel, await activeTab(), isNewLoad));
  const onActivated = () => look(false);
  const onUpdated = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
    const shown = panel.session.value?.page.tab.value.id;
    if (shown !== undefined && shown !== id) return;
    if (status !== undefined || url !== undefined) look(status === 'complete');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  const { windowId: own } = await activeTab();
  onIconClick((windowId) => {
    if (windowId === own) look(true);
  }, signal);
  await look(false);
}

/** Edits are saved with every keystroke, so the form that is left loses nothing. */
function show({ session, count }: PanelModel, tab: Tab, isNewLoad: boolean): void {
  // The browser tells the address only as long as the page may be read.
  if (tab.url === undefined) {
    session.value = undefined;
    return;
  }
  const now = session.value;
  const shown = now?.page.tab.value;
  if (now && shown?.id === tab.id && shown?.url === tab.url) {
    if (isNewLoad) updateReading(now);
    return;
  }
  const next = createSession();
  // There is room.
  next.ui.initialRows.value = ['text'];
  batch(() => {
    session.value = next;
    count.value += 1;
  });
  // Not awaited: a page that does not answer must not keep the panel from following the tabs.
  openPopup(next);
}
