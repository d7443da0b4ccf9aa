import { once } from 'node:events';
import { createServer } from 'node:http';

const CANARY = 'canary.example';
const EMPTY =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Control</title><body></body></html>';

/**
 * A server that stands for the whole internet in a browser with these `args`. The careers site answers with the
 * current page, the control site with an empty one, and every request is recorded.
 */
export async function createTrap() {
  /** @type {string[]} host and path of every request; of one over TLS the host alone */
  const requests = [];
  let page = EMPTY;
  const server = createServer(({ headers, url }, response) => {
    requests.push(`${headers.host}${url}`);
    const onward = url?.match(/^\/redirect\/(\d+)/)?.[1];
    if (onward) {
      response.writeHead(302, { location: `http://${CANARY}/${onward}` }).end();
      return;
    }
    const body = headers.host === 'careers.example' ? page : headers.host === CANARY ? '' : EMPTY;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(body);
  });
  // A TLS handshake names its host in plain letters.
  server.on('clientError', (error, socket) => {
    const words =
      'rawPacket' in error && error.rawPacket instanceof Buffer ? error.rawPacket.toString('latin1') : '';
    requests.push(...(words.match(/[a-z\d-]+(?:\.[a-z\d-]+)+/g) ?? []));
    socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    requests,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`],
    /** @param {number} id */
    caught: (id) => requests.some((one) => one.match(/^canary\.example\/(\d+)(?!\d)/)?.[1] === String(id)),
    /** @param {string} html what the careers site answers from now on */
    show(html) {
      page = html;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof createTrap>>} Trap */
