import browser, { type Runtime } from 'webextension-polyfill';
import { isOwnSender } from './own-sender';
import { isRequest, type Reply, type Request } from './requests';

/** Answers requests of the extension's own pages and ignores all other messages. Called by the worker. */
export function answerRequests(handle: (request: Request) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnSender(sender) || !isRequest(message)) return undefined;
    return handle(message).catch((): Reply => ({ done: false }));
  });
}
