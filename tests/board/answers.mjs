/** @import { Dialect, Job } from './types.d.mts' */
/** @import { Finding } from './rules.mjs' */
import { htmlPage } from './html-answers.mjs';
import { issuesIn } from './issues.mjs';

/**
 * The board answers in one of two dialects, after the oldest and the newest release of its framework that
 * were measured, and what the board's own pages document (board API notes, sections "Answers" and "Editing").
 *
 * | case                          | older                                  | newer                          |
 * |-------------------------------|----------------------------------------|--------------------------------|
 * | unreadable body               | 403, as without credentials            | 400 JSON                       |
 * | wrong or missing Content-Type | 403, as without credentials            | 400 JSON                       |
 * | invalid fields of a POST      | 400                                    | 422                            |
 * | one message about a key       | a list of one                          | the message                    |
 * | entries of a list             | `["unallowed values ['zz']"]`          | `{"1": "unallowed value zz"}`  |
 * | other entries of a list       | `[…, {"1": "must be of string type"}]` | `{"1": "must be …"}`           |
 * | PATCH without If-Match        | 403 JSON                               | 428 JSON                       |
 * | PATCH with a wrong etag       | 428 HTML                               | 412 JSON                       |
 * | too many requests             | 429 text/html, the bare words          | 429 JSON                       |
 * | `_error`                      | message, then code                     | code, then message             |
 * | `_status`                     | first                                  | last                           |
 *
 * Invalid fields of a PATCH are 422 without `_error` in both.
 */

/** @typedef {{ status: number, headers: Record<string, string>, body: string }} Answer */

const badRequest = 'The browser (or proxy) sent a request that this server could not understand.';
const notFound = 'The requested URL was not found on the server.';
const insertion = 'Insertion failure: 1 document(s) contain(s) error(s)';
const needsEtag = 'To edit a document its etag must be provided using the If-Match header';

/** @param {string} iso */
const rfc1123 = (iso) => new Date(iso).toUTCString();

/** @param {number} status @param {object} body @returns {Answer} */
const json = (status, body) => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** @param {number} status @param {string} body @returns {Answer} */
const html = (status, body) => ({ status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body });

/**
 * The board's vocabulary. Takes a dialect; gives one function a kind of answer.
 * Source: board API notes, sections "Answers" and "Editing".
 * @param {Dialect} dialect
 */
export const answersIn = (dialect) => {
  const older = dialect === 'older';

  /** @param {object} body @param {'OK' | 'ERR'} status */
  const withStatus = (body, status) => (older ? { _status: status, ...body } : { ...body, _status: status });

  /** @param {number} code @param {string} message */
  const reason = (code, message) => ({ _error: older ? { message, code } : { code, message } });

  /** @param {number} code @param {string} message */
  const refusal = (code, message) => json(code, withStatus(reason(code, message), 'ERR'));

  const wrongCredentials = () => refusal(403, 'username and/or password incorrect or not provided2');

  /** @param {'json' | 'html'} [as] */
  const rateLimit = (as = older ? 'html' : 'json') =>
    as === 'html' ? html(429, 'Rate limit exceeded') : refusal(429, 'Rate limit exceeded');

  /** @param {number} status @param {Job} job */
  const accepted = (status, job) =>
    json(
      status,
      withStatus(
        {
          _updated: rfc1123(job.updated),
          _created: rfc1123(job.created),
          _etag: job.etag,
          _id: job.id,
          _links: { self: { title: 'Job', href: `job/${job.id}` } },
        },
        'OK',
      ),
    );

  return {
    accepted,
    wrongCredentials,
    wrongCompany: () =>
      refusal(403, 'User is not allowed to post this job for this company. Speak to your admin.'),
    unreadable: () => refusal(400, badRequest),
    unreadableHere: () => (older ? wrongCredentials() : refusal(400, badRequest)),
    wrongTypeHere: () =>
      older ? wrongCredentials() : refusal(400, 'Unknown or no Content-Type header supplied'),
    notFound: () => refusal(404, notFound),
    methodNotAllowed: () => refusal(405, 'The method is not allowed for the requested URL.'),
    rateLimit,
    noEtag: () => refusal(older ? 403 : 428, needsEtag),
    wrongEtag: () =>
      older
        ? html(428, htmlPage(428, 'Client and server etags do not match'))
        : refusal(412, "Client and server etags don't match"),
    /** @param {Record<string, unknown>} issues @param {400 | 422} [status] */
    issues: (issues, status = older ? 400 : 422) =>
      json(status, withStatus({ _issues: issues, ...reason(status, insertion) }, 'ERR')),
    /** @param {Map<string, Finding[]>} findings @param {'POST' | 'PATCH'} method @param {400 | 422} [status] */
    invalid(findings, method, status) {
      const _issues = issuesIn(dialect, findings);
      return method === 'PATCH' ? json(422, withStatus({ _issues }, 'ERR')) : this.issues(_issues, status);
    },
  };
};

/** @param {number} status */
export const htmlAnswer = (status) => html(status, htmlPage(status));

export const unreadableAcceptance = () => ({ ...json(201, {}), body: '<!-- accepted -->' });

export const oddAcceptance = () => json(201, { _status: 'OK' });

/** @param {number} status @param {string} location @returns {Answer} */
export const redirection = (status, location) => {
  const answer = htmlAnswer(status);
  return { ...answer, headers: { ...answer.headers, Location: location } };
};
