import { boolean, type Infer, literal, object, optional, size, string, union } from 'superstruct';
import browser, { type Runtime } from 'webextension-polyfill';
import { accountSchema } from '@/utils/settings/accounts';
import { passes } from '@/utils/settings/item';

const id = size(string(), 1, 60);

/** Everything that the extension's pages ask of the worker. */
const requestSchema = union([
  /** Send the posting that was written to the database under this id. */
  object({ type: literal('post'), postingId: id }),
  /** Take up what an earlier worker left behind; starting the worker is all that it needs. */
  object({ type: literal('take-up') }),
  /** Do not send the posting after all, if it is still only written. */
  object({ type: literal('withdraw'), postingId: id }),
  /** The recruiter looked at the board: a posting of which nobody knew is there, or is not. */
  object({ type: literal('settle'), postingId: id, there: boolean() }),
  /** Add or change an account. The only message that carries a password; none leaves the stored one. */
  object({
    type: literal('save-account'),
    account: accountSchema,
    password: optional(size(string(), 1, 255)),
  }),
  /** Remove an account with its password. */
  object({ type: literal('remove-account'), accountId: id }),
]);

/** What the worker answers; the outcome of a posting stands in the database. */
const replySchema = object({ done: boolean() });

/** Told by the worker to whatever page is open. */
const newsSchema = object({ type: literal('posting-moved'), postingId: id });

export type Request = Infer<typeof requestSchema>;

/** Whether a message comes from one of the extension's own pages or its worker, and from no content script. */
function isOwn(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/**
 * Asks the worker to do something.
 * @returns whether it was done; false also where the worker could not be reached or stopped in between
 */
export async function ask(request: Request): Promise<boolean> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(request);
    return passes(reply, replySchema) && reply.done;
  } catch {
    return false;
  }
}

/** Answers requests of the extension's own pages; anything else is not answered. To be called by the worker. */
export function answerRequests(handle: (request: Request) => Promise<boolean>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwn(sender) || !passes(message, requestSchema)) return undefined;
    return handle(message).then(
      (done) => ({ done }),
      () => ({ done: false }),
    );
  });
}

/** Tells every open page that a posting moved. That none may be open is no error. */
export async function announceMove(postingId: string): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: 'posting-moved', postingId });
  } catch {
    // No page is open to hear it.
  }
}

/** Calls back whenever the worker moved a posting, until the signal ends it. */
export function onMove(heard: (postingId: string) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isOwn(sender) && passes(message, newsSchema)) heard(message.postingId);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
