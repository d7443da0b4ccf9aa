/** @import { PostingRecord } from './extension-tab.mjs' */

/**
 * How the popup shows each final state of a posting.
 * @type {Readonly<Record<string, RegExp>>}
 */
const TOLD = {
  written: /Not sent yet\./,
  waiting: /Not sent yet\./,
  accepted: /Posted/,
  refused: /Not posted\./,
  unknown: /We don’t know whether it was posted\./,
};

/**
 * Compares the popup's words about a page's postings with the board's ledger.
 * @param {object} found
 * @param {readonly PostingRecord[]} found.postings of the page, oldest first
 * @param {readonly { id: string }[]} found.jobs what the board has of the page's advert
 * @param {string | undefined} [found.said] what the popup says of the latest one, where it is open
 * @returns {string[]} what is not true; empty where all is
 */
export function findContradictions({ postings, jobs, said }) {
  const states = postings.map(({ state }) => state);
  const accepted = states.filter((state) => state === 'accepted').length;
  const unknown = states.filter((state) => state === 'unknown').length;
  const wrong = states
    .filter((state) => !Object.hasOwn(TOLD, state))
    .map((state) => `a posting is still ${state}`);
  if (jobs.length < accepted) wrong.push(`${accepted} accepted, but ${jobs.length} on the board`);
  if (jobs.length > accepted + unknown)
    wrong.push(`${jobs.length} on the board, but the states are: ${states.join(', ') || 'none'}`);
  for (const { outcome } of postings) {
    if (outcome?.jobId && !jobs.some(({ id }) => id === outcome.jobId))
      wrong.push(`the board has no job ${outcome.jobId}`);
  }
  const words = TOLD[states.at(-1) ?? ''];
  if (said !== undefined && words && !words.test(said)) wrong.push(`${states.at(-1)}, but told: ${said}`);
  return wrong;
}
