/** @import { HttpBindings } from '@hono/node-server' */
/** @import { Context } from 'hono' */
/** @import { Answer } from './answers.mjs' */
/** @import { Job } from './types.d.mts' */
/** @import { ApiContext } from './api.mjs' */
/** @import { createLedger } from './ledger.mjs' */
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { messageOf } from '../support/message-of.mjs';
import { advertPage } from './advert-page.mjs';
import { answersIn } from './answers.mjs';
import { answerTo } from './api.mjs';
import { toBehaviour } from './behaviour.mjs';
import { listPage } from './list-page.mjs';
import { cut, misbehave } from './misbehave.mjs';
import { pageHeaders } from './page.mjs';
import { inOurNames } from './variation.mjs';

/** @typedef {{ Bindings: HttpBindings }} Env */

/**
 * @typedef {object} Room
 * @property {ApiContext} context
 * @property {ReturnType<typeof createLedger>} ledger
 * @property {ReturnType<typeof import('./misbehave.mjs').createFaultMode>} faultMode
 * @property {() => AbortSignal} dropped aborted when the board is reset
 * @property {() => AbortSignal} due aborted when what is delayed is to be answered
 */

/** @param {Answer} answer */
const response = ({ status, headers, body }) => new Response(body, { status, headers });

/** @param {Context<Env>} c */
const breakConnection = (c) => {
  c.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
};

/** @param {ArrayBuffer} bytes @returns {unknown} undefined when they are no JSON */
const parsed = (bytes) => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** @param {Context<Env>} c */
const hungUp = (c) => {
  const controller = new AbortController();
  c.env.outgoing.once('close', () => controller.abort());
  return controller.signal;
};

/** @param {Context<Env>} c @param {unknown} body @param {ApiContext} context @returns {Answer} */
const apiAnswer = (c, body, context) => {
  const { method, path } = c.req;
  const say = answersIn(context.dialect);
  const [, id] = /^\/api\/job(?:\/([^/]+))?$/.exec(path) ?? [];
  if (path !== '/api/job' && id === undefined) return say.notFound();
  const contentType = c.req.header('content-type');
  if (method === 'POST' && id === undefined) {
    return answerTo({ method, contentType, ifMatch: undefined, body }, context);
  }
  if (method === 'PATCH' && id !== undefined) {
    return answerTo({ method, id, contentType, ifMatch: c.req.header('if-match'), body }, context);
  }
  return say.methodNotAllowed();
};

/** @param {Hono<Env>} app @param {Room} room */
const addApi = (app, { context, ledger, faultMode, dropped, due }) => {
  app.all('/api/*', async (c) => {
    const gone = AbortSignal.any([hungUp(c), dropped()]);
    const body = parsed(await c.req.arrayBuffer());
    const { method, path } = c.req;
    const entry = ledger.write({ method, path, headers: c.req.header(), body: body ?? null });
    const proceed = () => apiAnswer(c, body, context);
    const behaviour = path.startsWith('/api/job') ? faultMode.take() : undefined;
    const answer = behaviour ? await misbehave(behaviour, context.dialect, proceed, gone, due()) : proceed();
    if (answer === cut) return breakConnection(c);
    entry.status = answer.status;
    return response(answer);
  });
};

/** @param {Hono<Env>} app @param {Room} room */
const addSandbox = (app, { context, ledger, faultMode }) => {
  app.get('/sandbox/jobs', (c) => c.json(context.jobs.list()));
  app.get('/sandbox/requests', (c) => c.json(ledger.list()));
  app.post('/sandbox/jobs/:id', async (c) => {
    const job = context.jobs.find(c.req.param('id'));
    const values = parsed(await c.req.arrayBuffer());
    if (job === undefined || typeof values !== 'object' || values === null) return c.body(null, 404);
    context.jobs.changeElsewhere(job, { ...values });
    return c.body(null, 204);
  });
  app.post('/sandbox/behave', async (c) => {
    try {
      faultMode.set(toBehaviour(parsed(await c.req.arrayBuffer())));
      return c.body(null, 204);
    } catch (error) {
      return c.json({ error: messageOf(error) }, 400);
    }
  });
  app.delete('/sandbox/behave', (c) => {
    faultMode.end();
    return c.body(null, 204);
  });
};

/** @param {Hono<Env>} app @param {Room} room */
const addPages = (app, { context, faultMode }) => {
  /** @param {Job} job */
  const readable = (job) => ({ ...job, advert: inOurNames(context.variation, job.advert) });
  app.get('/', (c) => c.html(listPage(context.jobs.list().map(readable), faultMode.now()), 200, pageHeaders));
  app.get('/jobs/:id', (c) => {
    const job = context.jobs.find(c.req.param('id'));
    return job === undefined ? c.notFound() : c.html(advertPage(readable(job)), 200, pageHeaders);
  });
};

/**
 * The board's routes: the API, the sandbox controls and the pages. As on the real board, no answer has a CORS
 * header. Source: board API notes, sections "Request", "Answers" and "Editing".
 * @param {Room} room
 */
export const createApp = (room) => {
  /** @type {Hono<Env>} */
  const app = new Hono();
  // A browser repeats a request by itself when a reused connection breaks, so "cut" needs a new connection for each
  // request.
  app.use(async (c, next) => {
    await next();
    c.header('Connection', 'close');
  });
  addApi(app, room);
  addSandbox(app, room);
  addPages(app, room);
  app.notFound(() => response(answersIn(room.context.dialect).notFound()));
  return app;
};
