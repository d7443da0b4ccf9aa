// @vitest-environment node
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAnswer } from './answers';
import { post, TIMEOUT_MS } from './client';
import { DEFAULT_PROFILE } from './profile';

const BODY = {
  username: 'acme',
  password: 'secret',
  title: 'Bäcker 🥖',
  specialism: ['a', 'b'],
  salary_low: 7.5,
};
const ID = '5f3a0c1e2b4d6f8091a2b3c4';

let server: Server;
let received: { request: IncomingMessage; body: string }[];

/** Starts a board that always gives this answer, once the whole request has arrived. */
async function board(answer: RequestListener): Promise<string> {
  received = [];
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    received.push({ request, body: Buffer.concat(parts).toString('utf8') });
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const postTo = (endpoint: string, timeoutMs?: number) =>
  post(BODY, endpoint, timeoutMs).then((answer) => readAnswer(answer, DEFAULT_PROFILE));

afterEach(() => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
});

it('client: makes one request with exactly the headers and body that the board wants', async () => {
  const url = await board((_request, response) => response.writeHead(201).end(JSON.stringify({ _id: ID })));
  expect(await postTo(`${url}/api/job?x=1`)).toEqual({ state: 'accepted', jobId: ID });
  expect(received).toHaveLength(1);
  const [{ request, body } = { request: undefined, body: '' }] = received;
  expect([request?.method, request?.url]).toEqual(['POST', '/api/job?x=1']);
  expect(request?.headers['content-type']).toBe('application/json');
  for (const name of ['cookie', 'referer', 'authorization'])
    expect(request?.headers).not.toHaveProperty(name);
  expect(JSON.parse(body)).toEqual(BODY);
});

it('client: sends no cookies and no referrer, and uses no cache and no redirect', async () => {
  const fetched = vi.fn<typeof fetch>(async () => new Response('{}', { status: 201 }));
  vi.stubGlobal('fetch', fetched);
  await postTo('https://example.com/job');
  expect(fetched).toHaveBeenCalledExactlyOnceWith(
    'https://example.com/job',
    expect.objectContaining({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    }),
  );
});

describe('client: redirects', () => {
  it.each([301, 302, 303, 307, 308])('%d is not followed', async (status) => {
    const url = await board((_request, response) =>
      response.writeHead(status, { Location: '/elsewhere' }).end(),
    );
    expect(await postTo(url)).toEqual({ state: 'unknown', cause: 'redirect' });
    expect(received.map(({ request }) => request.url)).toEqual(['/']);
  });

  it('an opaque redirect in a browser is reported as a redirect, too', async () => {
    const opaque = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    vi.stubGlobal('fetch', async () => opaque);
    expect(await postTo('https://example.com/job')).toEqual({ state: 'unknown', cause: 'redirect' });
  });
});

describe('client: a broken connection', () => {
  it('before any answer is an unknown outcome, and is not retried', async () => {
    const url = await board((request) => request.socket.destroy());
    expect(await postTo(url)).toEqual({ state: 'unknown', cause: 'connection' });
    expect(received).toHaveLength(1);
  });

  it('to a port without a server is an unknown outcome', async () => {
    const url = await board((_request, response) => response.end());
    server.close();
    await once(server, 'close');
    expect(await postTo(url)).toEqual({ state: 'unknown', cause: 'connection' });
    expect(received).toEqual([]);
  });

  it.each([
    [201, { state: 'accepted' }],
    [200, { state: 'unknown', cause: 'answer' }],
    [422, { state: 'refused', cause: 'other' }],
    [403, { state: 'refused', cause: 'blocked' }],
    [500, { state: 'unknown', cause: 'server' }],
  ])('in the middle of a body gives the outcome of the status %d', async (status, outcome) => {
    const url = await board((request, response) => {
      response.writeHead(status, { 'Content-Length': '200' });
      response.write(`{"_id": "${ID}", "_et`, () => request.socket.end());
    });
    expect(await postTo(url)).toEqual(outcome);
  });
});

describe('client: timeout', () => {
  it('is shorter than the browsers’ limit for a worker', () => {
    expect(TIMEOUT_MS).toBeLessThan(30_000);
  });

  it('before an answer is an unknown outcome', async () => {
    const url = await board(() => undefined);
    expect(await postTo(url, 200)).toEqual({ state: 'unknown', cause: 'timeout' });
  });

  it('in the middle of a body gives the outcome of the status', async () => {
    const url = await board((_request, response) => response.writeHead(201).write('{"_id": "'));
    expect(await postTo(url, 1_500)).toEqual({ state: 'accepted' });
  });
});

describe('client: a long answer', () => {
  it('is read only in part, and its status still counts', async () => {
    const long = JSON.stringify({ _id: ID, padding: 'x'.repeat(200_000) });
    const url = await board((_request, response) => response.writeHead(201).end(long));
    expect(await postTo(url)).toEqual({ state: 'accepted' });
  });

  it('that never ends is aborted before the timeout', async () => {
    const url = await board((_request, response) => {
      response.writeHead(422);
      const more = () => response.write('x'.repeat(16_384), (error) => error || more());
      more();
    });
    expect(await postTo(url)).toEqual({ state: 'refused', cause: 'other' });
  });

  it('within the limit is read whole', async () => {
    const answer = JSON.stringify({ padding: 'x'.repeat(60_000), _id: ID });
    const url = await board((_request, response) => response.writeHead(201).end(answer));
    expect(await postTo(url)).toEqual({ state: 'accepted', jobId: ID });
  });
});

it.each(['not an address', 'http://127.0.0.1:1/', 'gopher://example.com/'])(
  'client: never throws: %s is an unknown outcome',
  async (endpoint) => {
    expect(await postTo(endpoint)).toEqual({ state: 'unknown', cause: 'connection' });
  },
);
