import type { Answer } from './answers';
import type { OutcomeOf, UnknownCause } from './outcome';

/** For the whole exchange. Browsers stop a worker whose request takes 30 seconds. */
export const TIMEOUT_MS = 25_000;

export interface JobVersion {
  id: string;
  etag: string;
}

/** The board's longest is a few kilobytes. */
const LONGEST_ANSWER = 64 * 1024;

/**
 * Posts one body, once.
 * @param timeoutMs response included
 * @returns the answer, for `readAnswer`. Never throws: where none came, it returns why
 */
export async function post(
  body: object,
  endpoint: string,
  timeoutMs = TIMEOUT_MS,
): Promise<Answer | OutcomeOf<'unknown'>> {
  const answer = await send({ method: 'POST', address: endpoint, body }, timeoutMs);
  return 'cause' in answer ? { state: 'unknown', cause: answer.cause } : answer;
}

/**
 * Changes a posted advert, once (board API notes, "Editing").
 * @param job the board's id of it, and the version that is changed
 * @returns the answer, for `readChangeAnswer`. Never throws: where none came, it returns why
 */
export async function patch(
  job: JobVersion,
  body: object,
  endpoint: string,
): Promise<Answer | OutcomeOf<'unknown'>> {
  const address = new URL(endpoint);
  address.pathname = `${address.pathname.replace(/\/$/u, '')}/${encodeURIComponent(job.id)}`;
  const request: BoardRequest = { method: 'PATCH', address: address.href, body, ifMatch: job.etag };
  const answer = await send(request, TIMEOUT_MS);
  return 'cause' in answer ? { state: 'unknown', cause: answer.cause } : answer;
}

interface BoardRequest {
  method: 'POST' | 'PATCH';
  address: string;
  body: object;
  /** Bare, without quotation marks. */
  ifMatch?: string;
}

/** No redirects, cookies or referrer. @returns the answer, or why there is none */
async function send(
  { method, address, body, ifMatch }: BoardRequest,
  timeoutMs: number,
): Promise<Answer | { cause: UnknownCause }> {
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      headers: { 'Content-Type': 'application/json', ...(ifMatch ? { 'If-Match': ifMatch } : {}) },
      body: JSON.stringify(body),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
  } catch {
    return { cause: signal.aborted ? 'timeout' : 'connection' };
  }
  if (response.type === 'opaqueredirect') return { cause: 'redirect' };
  return { status: response.status, body: await readBody(response) };
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
