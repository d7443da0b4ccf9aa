import browser, { type Runtime } from 'webextension-polyfill';
import { isOwnSender } from './own-sender';
import { isRequest, type Reply, type Request } from './requests';

/** In the worker: answers our own pages only. */
export function answerRequests(handle: (request: Request) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnSender(sender) || !isRequest(message)) return undefined;
    return handle(message).catch((): Reply => ({ done: false }));
  });
}
