import { integer, literal, object } from 'superstruct';
import browser, { type Runtime } from 'webextension-polyfill';
import { isValid } from '@/utils/validation/is-valid';
import { isOwnSender } from './own-sender';

const clickedSchema = object({ type: literal('icon-clicked'), windowId: integer() });

/** The worker tells the panel of the window, which may read the page from now on. */
export async function broadcastIconClick(windowId: number): Promise<void> {
  // Rejects where no page of ours is open.
  await browser.runtime.sendMessage({ type: 'icon-clicked', windowId }).catch(() => undefined);
}

/** Calls back with the window until the signal aborts. */
export function onIconClick(clicked: (windowId: number) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isOwnSender(sender) && isValid(message, clickedSchema)) clicked(message.windowId);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
