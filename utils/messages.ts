import {
  boolean,
  enums,
  type Infer,
  integer,
  literal,
  max,
  min,
  object,
  optional,
  size,
  string,
  union,
} from 'superstruct';
import browser, { type Runtime } from 'webextension-polyfill';
import { CHECK_RESULTS } from '@/utils/board/check-credentials';
import { accountSchema } from '@/utils/settings/accounts';
import { isValid } from '@/utils/validation/is-valid';

const id = size(string(), 1, 60);
const passphrase = size(string(), 1, 1_000);

/** Everything that the extension's pages ask of the worker. */
const requestSchema = union([
  /** Send the posting that was written to the database under this id. */
  object({ type: literal('post'), postingId: id }),
  /** Take up what an earlier worker left behind, and send what waits and may go on by now. */
  object({ type: literal('resume-outbox') }),
  /** Do not send the posting after all, if it certainly was not sent yet. */
  object({ type: literal('cancel-posting'), postingId: id }),
  /** The recruiter looked at the board: a posting of which nobody knew is there, with its job id if known, or is not. */
  object({
    type: literal('resolve-unknown'),
    postingId: id,
    there: boolean(),
    jobId: optional(size(string(), 1, 80)),
  }),
  /** Add or change an account. The only message that carries a password; none leaves the stored one. */
  object({
    type: literal('save-account'),
    account: accountSchema,
    password: optional(size(string(), 1, 255)),
  }),
  /** Add an account that a file names, without a password. */
  object({ type: literal('add-account'), account: accountSchema }),
  /** Remove an account with its password. */
  object({ type: literal('remove-account'), accountId: id }),
  /** Ask the board whether it knows the account's user name and password. Nothing can be posted by it. */
  object({ type: literal('check-account'), accountId: id }),
  /** Put user names and passwords under a passphrase, or under another one. */
  object({ type: literal('set-lock'), passphrase, minutes: max(min(integer(), 0), 24 * 60) }),
  object({ type: literal('unlock'), passphrase }),
  object({ type: literal('lock') }),
  /** Put user names and passwords back into the open. */
  object({ type: literal('remove-lock') }),
  /** The passphrase is forgotten: remove every account. */
  object({ type: literal('remove-all-accounts') }),
]);

/** Why something was not done, or what was found: a closed set. The outcome of a posting stands in the database. */
const CAUSES = [
  'locked',
  'incomplete',
  'wrong-passphrase',
  'known',
  'twin-label',
  'too-many',
  ...CHECK_RESULTS,
] as const;

/** What the worker answers. */
const replySchema = object({ done: boolean(), cause: optional(enums(CAUSES)) });

export type Reply = Infer<typeof replySchema>;

/** What a page answers to the news of a move: whether it shows the recruiter what became of the posting. */
const seenSchema = object({ seen: boolean() });

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
export async function request(request: Request): Promise<boolean> {
  return (await requestWithCause(request)).done;
}

/**
 * Asks the worker to do something.
 * @returns whether it was done, and why not, or what it found; no cause where the worker could not be reached or stopped
 *   in between
 */
export async function requestWithCause(request: Request): Promise<Reply> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(request);
    return isValid(reply, replySchema) ? reply : { done: false };
  } catch {
    return { done: false };
  }
}

/** Answers requests of the extension's own pages; anything else is not answered. To be called by the worker. */
export function answerRequests(handle: (request: Request) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwn(sender) || !isValid(message, requestSchema)) return undefined;
    return handle(message).catch((): Reply => ({ done: false }));
  });
}

/**
 * Tells every open page that a posting moved. That none may be open is no error.
 * @returns whether a page shows it to the recruiter
 */
export async function broadcastMove(postingId: string): Promise<boolean> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ type: 'posting-moved', postingId });
    return isValid(reply, seenSchema) && reply.seen;
  } catch {
    return false;
  }
}

/**
 * Calls back whenever the worker moved a posting, until the signal ends it.
 * @param heard tells whether the recruiter sees that posting here; a page that shows none answers nothing, so that
 *   another one can
 */
export function onPostingMoved(heard: (postingId: string) => boolean, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isOwn(sender) || !isValid(message, newsSchema)) return undefined;
    return heard(message.postingId) ? Promise.resolve({ seen: true }) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
