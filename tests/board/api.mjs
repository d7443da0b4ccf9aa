/** @import { Account, Body, Dialect, Job, Variation } from './types.d.mts' */
/** @import { Answer } from './answers.mjs' */
/** @import { Jobs } from './jobs.mjs' */
/** @import { Rules } from './variation.mjs' */
import { hasEnded } from './advert-words.mjs';
import { answersIn } from './answers.mjs';
import { tomorrowInLondon } from './london.mjs';
import { findingsIn } from './rules.mjs';

/**
 * A request as the API sees it. `body` is undefined when it is not JSON.
 * @typedef {object} ApiRequest
 * @property {'POST' | 'PATCH'} method
 * @property {string} [id] of the job to change
 * @property {string | undefined} contentType
 * @property {string | undefined} ifMatch
 * @property {unknown} body
 */

/**
 * The state of the board.
 * @typedef {object} ApiContext
 * @property {Dialect} dialect
 * @property {readonly Account[]} accounts
 * @property {Readonly<Record<string, readonly string[]>>} coreskills
 * @property {readonly string[]} extraKeys
 * @property {Variation | undefined} variation how the board differs from the likeliest one
 * @property {Rules} rules
 * @property {Jobs} jobs
 * @property {() => Date} now
 */

/** @param {unknown} value @returns {value is Body} */
const isBody = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {readonly Account[]} accounts @param {Body} body */
const accountOf = (accounts, { username, password }) =>
  accounts.find((account) => account.username === username && account.password === password);

/**
 * Answers one request as the board does, and stores what it accepts. The credentials are in the body, so an
 * unreadable body or a wrong Content-Type is refused before they are checked. The rate limit is a misbehaviour, and
 * comes before this function. Source: board API notes, sections "Request", "Answers" and "Editing".
 * @param {ApiRequest} request
 * @param {ApiContext} context
 * @returns {Answer}
 */
export const answerTo = (request, context) => {
  const say = answersIn(context.dialect);
  const { body } = request;

  if (body === undefined) return say.unreadableHere();
  if (request.contentType !== 'application/json') return say.wrongTypeHere();

  const account = isBody(body) ? accountOf(context.accounts, body) : undefined;
  if (!isBody(body) || account === undefined) return say.wrongCredentials();
  if (account.wrongCompany) return say.wrongCompany();

  /** @type {Job | undefined} */
  let job;
  if (request.method === 'PATCH') {
    job = context.jobs.find(request.id ?? '');
    // A job that has ended is gone for the API, too: what the board answers then is not documented.
    if (job === undefined || hasEnded(job, context.now())) return say.notFound();
    if (request.ifMatch === undefined || request.ifMatch === '') return say.noEtag();
    if (request.ifMatch !== job.etag) return say.wrongEtag();
  }

  const findings = findingsIn(body, {
    coreskills: context.coreskills,
    extraKeys: context.extraKeys,
    rules: context.rules,
    tomorrow: tomorrowInLondon(context.now()),
    ...(job === undefined ? {} : { stored: job.advert }),
  });
  if (findings.size > 0) return say.invalid(findings, request.method, context.rules.status);

  return job === undefined
    ? say.accepted(201, context.jobs.add(body))
    : say.accepted(200, context.jobs.change(job, body));
};
