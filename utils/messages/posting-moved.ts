import { literal, object, size, string } from 'superstruct';
import browser, { type Runtime } from 'webextension-polyfill';
import { isValid } from '@/utils/validation/is-valid';
import { isOwnSender } from './own-sender';

const movedSchema = object({ type: literal('posting-moved'), postingId: size(string(), 1, 60) });

/** The worker notifies all open pages of a changed state. */
export async function broadcastMove(postingId: string): Promise<void> {
  // Rejects where no page is open.
  await browser.runtime.sendMessage({ type: 'posting-moved', postingId }).catch(() => undefined);
}

/** Calls back after each change until the signal aborts. */
export function onPostingMoved(moved: (postingId: string) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isOwnSender(sender) && isValid(message, movedSchema)) moved(message.postingId);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
