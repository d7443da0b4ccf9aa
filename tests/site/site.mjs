import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillIn } from './pages.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** The sample jobs, by the last part of their address: full page data, half of it, none. */
export const SAMPLE_JOBS = ['warehouse-operative', 'sales-ledger-clerk', 'staff-nurse'];

/** @type {Record<string, string>} */
const PAGES = {
  '/': 'index.html',
  '/jobs': 'index.html',
  '/about': 'about.html',
  '/site.css': 'site.css',
  ...Object.fromEntries(SAMPLE_JOBS.map((job) => [`/jobs/${job}`, `jobs/${job}.html`])),
  ...Object.fromEntries(SAMPLE_JOBS.map((job) => [`/apply/${job}`, 'apply.html'])),
};

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * The file inside `folder` for an address, or nothing if that is outside the folder.
 * @param {string} folder
 * @param {string} pathname
 */
function inside(folder, pathname) {
  const file = path.resolve(folder, `.${decodeURIComponent(pathname)}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : undefined;
}

/**
 * @param {string} pathname
 * @param {string} site
 * @param {string | undefined} folder
 */
async function answer(pathname, site, folder) {
  const sample = PAGES[pathname];
  const file = sample ? path.join(ROOT, sample) : folder && inside(folder, pathname);
  if (!file) throw new Error('no such page');
  const body = await readFile(file);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return { type, body: sample?.endsWith('.html') ? await fillIn(body.toString(), site) : body };
}

/**
 * The sample careers site, on loopback. `folder` is served beside its own pages.
 * @param {{ port?: number, folder?: string }} [options]
 */
export async function createSite({ port = 0, folder } = {}) {
  let url = '';
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', url).pathname, url, folder).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.'),
    );
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url, close };
}
