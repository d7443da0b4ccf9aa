import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

/** A careers system's host, which the tests' Firefox resolves to this computer. */
export const FRAME_HOST = 'boards.greenhouse.io';

/** A self-signed test certificate: the tests' Firefox accepts any, and the key protects nothing. */
const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`./certificate/${name}.pem`, import.meta.url));

/**
 * Serves one page over https, as a careers system that an employer's page holds in a frame.
 * @param {string} html
 */
export async function createFrameSite(html) {
  const server = createServer({ key: read('key'), cert: read('certificate') }, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  return {
    url: `https://${FRAME_HOST}:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
