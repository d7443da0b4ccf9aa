import browser from 'webextension-polyfill';
import { isReplyTo, type Reply, type Request, type RequestType } from './requests';

/** @returns whether it was done; false if the worker did not answer */
export async function request(request: Request): Promise<boolean> {
  return (await requestWithCause(request)).done;
}

/** @returns whether it was done, with the cause or finding */
export async function requestWithCause<T extends RequestType>(request: Request<T>): Promise<Reply<T>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(request);
    return isReplyTo<T>(request.type, reply) ? reply : { done: false };
  } catch {
    return { done: false };
  }
}
