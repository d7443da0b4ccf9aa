/** @import { Account, Board, BoardOptions } from './types.d.mts' */
import { readFileSync } from 'node:fs';
import { createAdaptorServer } from '@hono/node-server';
import { array, create, record, string } from 'superstruct';
import { createApp } from './app.mjs';
import { toBehaviour } from './behaviour.mjs';
import { createJobs } from './jobs.mjs';
import { createLedger } from './ledger.mjs';
import { createFaultMode } from './misbehave.mjs';
import { rulesOf } from './variation.mjs';

const host = '127.0.0.1';

/**
 * The default accounts: one may post, one belongs to another company.
 * @type {readonly Account[]}
 */
export const sandboxAccounts = [
  { username: 'sandbox-user', password: 'sandbox-pass' },
  { username: 'other-company', password: 'sandbox-pass', wrongCompany: true },
];

const specified = create(
  JSON.parse(readFileSync(new URL('./coreskills.json', import.meta.url), 'utf8')),
  record(string(), array(string())),
);

/**
 * @param {ReturnType<typeof createAdaptorServer>} server
 * @param {number} port
 * @returns {Promise<number>} the port that it got
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/**
 * Starts a sandbox board on 127.0.0.1 that follows the board's posting API exactly. Rejects when the port can't be
 * had. Source: board API notes, whole.
 * @param {BoardOptions} [options]
 * @returns {Promise<Board>}
 */
export const createBoard = async (options = {}) => {
  const now = options.now ?? (() => new Date());
  const jobs = createJobs(now);
  const ledger = createLedger(now);
  const faultMode = createFaultMode();
  let drop = new AbortController();
  let answer = new AbortController();

  const context = {
    dialect: options.dialect ?? 'newer',
    accounts: options.accounts ?? sandboxAccounts,
    coreskills: options.coreskills ?? specified,
    extraKeys: options.extraKeys ?? [],
    variation: options.variation,
    rules: rulesOf(options.variation),
    jobs,
    now,
  };
  const app = createApp({
    context,
    ledger,
    faultMode,
    dropped: () => drop.signal,
    due: () => answer.signal,
  });
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  const port = await listen(server, options.port ?? 0);

  return {
    url: `http://${host}:${port}`,
    port,
    jobs: jobs.list,
    requests: ledger.list,
    behave: (behaviour) => faultMode.set(toBehaviour(behaviour)),
    editElsewhere(id, values) {
      const job = jobs.find(id);
      if (!job) throw new Error(`There is no job ${id}`);
      jobs.changeElsewhere(job, values);
    },
    answerDelayed() {
      answer.abort();
      answer = new AbortController();
    },
    reset() {
      drop.abort();
      drop = new AbortController();
      jobs.clear();
      ledger.clear();
      faultMode.end();
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
