import browser from 'webextension-polyfill';
import type { Reply, Request, RequestType } from './requests';

/** @returns whether it was done; false if the worker did not answer */
export async function request(request: Request): Promise<boolean> {
  return (await requestWithCause(request)).done;
}

/** @returns whether it was done, with the cause or finding */
export async function requestWithCause<T extends RequestType>(request: Request<T>): Promise<Reply<T>> {
  try {
    // The schemas are not needed before.
    const [reply, { isReplyTo }] = await Promise.all([
      browser.runtime.sendMessage<unknown, unknown>(request),
      import('./requests'),
    ]);
    return isReplyTo<T>(request.type, reply) ? reply : { done: false };
  } catch {
    return { done: false };
  }
}
