import browser from 'webextension-polyfill';
import { isReplyTo, type Reply, type Request, type RequestType } from './requests';

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
export async function requestWithCause<T extends RequestType>(request: Request<T>): Promise<Reply<T>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(request);
    return isReplyTo<T>(request.type, reply) ? reply : { done: false };
  } catch {
    return { done: false };
  }
}
