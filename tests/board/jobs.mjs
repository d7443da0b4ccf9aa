/** @import { Body, Job, Receipt } from './types.d.mts' */
import { randomBytes } from 'node:crypto';
import { blot } from './redact.mjs';

/** @param {Body} body @returns {Record<string, unknown>} what is kept: no credentials, whole salaries */
const withoutCredentials = (body) =>
  Object.fromEntries(
    Object.entries(body)
      .filter(([key]) => key !== 'username' && key !== 'password')
      .map(([key, value]) => [key, typeof value === 'number' ? Math.round(value) : value]),
  );

/**
 * The board's jobs, in memory. Ids are 24 hex digits, etags 40; a change replaces the etag; the same body twice
 * makes two jobs. Source: board API notes, sections "Answers" and "Editing".
 * @param {() => Date} now
 */
export const createJobs = (now) => {
  /** @type {Map<string, Job>} */
  const jobs = new Map();
  const etag = () => randomBytes(20).toString('hex');

  /** @param {'POST' | 'PATCH'} method @param {Body} body @param {string} time @returns {Receipt} */
  const receipt = (method, body, time) => ({ method, time, body: { ...body, password: blot } });

  return {
    /** @param {Body} body @returns {Job} */
    add(body) {
      const time = now().toISOString();
      const id = randomBytes(12).toString('hex');
      const advert = withoutCredentials(body);
      const job = {
        id,
        etag: etag(),
        created: time,
        updated: time,
        advert,
        received: [receipt('POST', body, time)],
        versions: [{ time, by: /** @type {const} */ ('POST'), advert }],
      };
      jobs.set(id, job);
      return job;
    },

    /** @param {Job} job @param {Body} body @returns {Job} */
    change(job, body) {
      const time = now().toISOString();
      const advert = { ...job.advert, ...withoutCredentials(body) };
      const changed = {
        ...job,
        etag: etag(),
        updated: time,
        advert,
        received: [...job.received, receipt('PATCH', body, time)],
        versions: [...job.versions, { time, by: /** @type {const} */ ('PATCH'), advert }],
      };
      jobs.set(job.id, changed);
      return changed;
    },

    /**
     * As somebody does in the recruiter account: a new etag, and no request.
     * @param {Job} job @param {Body} values
     */
    changeElsewhere(job, values) {
      const time = now().toISOString();
      const advert = { ...job.advert, ...values };
      jobs.set(job.id, {
        ...job,
        etag: etag(),
        updated: time,
        advert,
        versions: [...job.versions, { time, by: 'elsewhere', advert }],
      });
    },

    /** @param {string} id @returns {Job | undefined} */
    find: (id) => jobs.get(id),

    /** @returns {Job[]} copies, oldest first */
    list: () => structuredClone([...jobs.values()]),

    clear: () => jobs.clear(),
  };
};

/** @typedef {ReturnType<typeof createJobs>} Jobs */
