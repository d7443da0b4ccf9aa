import { batch, createModel, signal } from '@preact/signals';
import browser, { type Tabs } from 'webextension-polyfill';
import { createQueue } from '@/utils/async/queue';
import { onIconClick } from '@/utils/messages/icon-clicked';
import type { Phase } from '../popup/models/phase';
import { openPopup, updateReading } from '../popup/open';
import { saveBeforeLeaving } from '../popup/save-before-leaving';
import { createSession, type Session } from '../popup/session';
import { activeTab, type Tab } from '../popup/tab';
import { until } from '../popup/until';

/** `load`: a page was loaded. `icon`: the recruiter asks for the page. */
type Cause = 'tab' | 'load' | 'icon';

export const PanelModel = createModel(() => {
  /** The form over the tab in front; undefined where the page may not be read before the icon is clicked. */
  const session = signal<Session | undefined>(undefined);
  /** Counts the forms: each gets components of its own. */
  const count = signal(0);
  /** The form whose page was left while its Post was checked, until the page or another form is in front. */
  const leftAtPost = signal<Session | undefined>(undefined);
  return { session, count, leftAtPost };
});

export interface PanelModel extends InstanceType<typeof PanelModel> {}

/** Shows the tab in front of this window, whatever it is, until the signal aborts. */
export async function followTabs(panel: PanelModel, signal: AbortSignal): Promise<void> {
  const inTurn = createQueue();
  const look = (cause: Cause) => inTurn(async () => show(panel, await activeTab(), cause));
  const onActivated = () => look('tab');
  const onUpdated = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
    const shown = panel.session.value?.page.tab.value.id;
    if (shown !== undefined && shown !== id) return;
    if (status !== undefined || url !== undefined) look(status === 'complete' ? 'load' : 'tab');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  const { windowId: own } = await activeTab();
  onIconClick((windowId) => {
    if (windowId === own) look('icon');
  }, signal);
  await look('tab');
}

async function show({ session, count, leftAtPost }: PanelModel, tab: Tab, cause: Cause): Promise<void> {
  const now = session.value;
  const shown = now?.page.tab.value;
  // The browser tells the address only as long as the page may be read.
  if (now && tab.url !== undefined && shown?.id === tab.id && shown?.url === tab.url) {
    leftAtPost.value = undefined;
    if (cause === 'icon') now.page.isDraftChosen.value = false;
    if (cause !== 'tab') updateReading(now);
    return;
  }
  if (now) {
    if (isChecked(now.posting.phase.value)) leftAtPost.value = now;
    await until(now.posting.phase, (phase) => !isChecked(phase));
    const isStopped = leftAtPost.value === now && now.ui.isPostStopped.value;
    if (cause !== 'icon' && (isStopped || isNotPosted(now))) return;
    leftAtPost.value = undefined;
    await saveBeforeLeaving(now);
  }
  if (tab.url === undefined) {
    session.value = undefined;
    return;
  }
  const next = createSession();
  next.page.tab.value = tab;
  next.draft.faults.value = { left: now?.draft.faults.value.left };
  // There is room.
  next.ui.initialRows.value = ['text'];
  batch(() => {
    session.value = next;
    count.value += 1;
  });
  // Not awaited: a page that does not answer must not keep the panel from following the tabs.
  openPopup(next);
}

const isChecked = ({ name }: Phase): boolean => name === 'submitting' || name === 'checking';

/** Post was pressed, and the recruiter has to be told that nothing is on its way. */
function isNotPosted({ draft, posting }: Session): boolean {
  return posting.phase.value.name === 'held' || draft.faults.value.posting !== undefined;
}
