import { readAnswer } from './answers';
import type { Outcome } from './outcome';
import type { Profile } from './profile';

/** For the whole exchange. Browsers stop a worker whose request takes 30 seconds. */
export const TIMEOUT_MS = 25_000;

/** The board's longest is a few kilobytes. */
const LONGEST_ANSWER = 64 * 1024;

/**
 * Sends one body, once: no redirects, cookies or referrer.
 * @param timeoutMs response included
 * @returns the outcome. Never throws: a network error is an outcome too
 */
export async function post(body: object, profile: Profile, timeoutMs = TIMEOUT_MS): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(profile.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
  } catch {
    return { state: 'unknown', cause: signal.aborted ? 'timeout' : 'connection' };
  }
  if (response.type === 'opaqueredirect') return { state: 'unknown', cause: 'redirect' };
  return readAnswer({ status: response.status, body: await readBody(response) }, profile);
}

/** A broken connection is no error, because the status has arrived. */
async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += decoder.decode(part.value, { stream: true });
      if (text.length > LONGEST_ANSWER) {
        await reader?.cancel();
        break;
      }
    }
  } catch {
    return text;
  }
  return text;
}
