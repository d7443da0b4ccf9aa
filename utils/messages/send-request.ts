import browser from 'webextension-polyfill';
import { isReplyTo, type Reply, type Request, type RequestType } from './requests';

/** Sends a request to the worker. @returns whether it was done; false also where the worker did not answer */
export async function request(request: Request): Promise<boolean> {
  return (await requestWithCause(request)).done;
}

/** Sends a request to the worker. @returns whether it was done, and the cause or finding, if the worker answered */
export async function requestWithCause<T extends RequestType>(request: Request<T>): Promise<Reply<T>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(request);
    return isReplyTo<T>(request.type, reply) ? reply : { done: false };
  } catch {
    return { done: false };
  }
}
