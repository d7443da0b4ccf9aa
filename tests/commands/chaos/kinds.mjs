/** @import { Behaviour } from '../../board/types.d.mts' */

/** Whom a kill strikes. @typedef {'worker' | 'browser' | 'popup'} Victim */
/** Where a posting stands when a kill strikes. @typedef {'before the request' | 'during the request' | 'after the answer'} Moment */
/** How Post is pressed, other than once. @typedef {'twice' | 'messages' | 'windows' | 'twenty'} Press */
/** @typedef {'offline before' | 'offline during'} Network */
/** @typedef {{ name: string, behaviour: Behaviour }} Answer */

/**
 * A change of a posted advert.
 * @typedef {object} Change
 * @property {'edit' | 'closing'} kind
 * @property {string} title of an edit
 * @property {{ victim: Victim, moment: Moment }} [kill] killed on the way to the board
 * @property {Answer} [answer]
 * @property {true} [isElsewhere] somebody changes the advert in the recruiter account before
 */

/** @type {readonly Victim[]} */
export const VICTIMS = ['worker', 'browser', 'popup'];

/** @type {readonly Moment[]} */
export const MOMENTS = ['before the request', 'during the request', 'after the answer'];

/**
 * @template Item
 * @param {number} times how much more often than others they are drawn
 * @param {readonly Item[]} items
 */
const often = (times, items) => items.flatMap((item) => Array.from({ length: times }, () => item));

/** Twenty at once take long, so they are rare. @type {readonly Press[]} */
export const PRESSES = [...often(3, /** @type {const} */ (['twice', 'messages', 'windows'])), 'twenty'];

/** @type {readonly Network[]} */
export const NETWORKS = ['offline before', 'offline during'];

/** @type {Answer[]} */
const ERRORS = /** @type {const} */ ([500, 502, 503, 504]).flatMap((status) =>
  [false, true].map((stored) => ({
    name: `${status}, ${stored ? 'stored' : 'not stored'}`,
    behaviour: { kind: 'server-error', status, stored },
  })),
);

/** @type {Answer[]} */
const CUTS = [false, true].map((stored) => ({
  name: `connection cut, ${stored ? 'stored' : 'not stored'}`,
  behaviour: { kind: 'cut', stored },
}));

/** @type {Answer[]} */
const RATE_LIMITS = /** @type {const} */ (['json', 'html']).map((as) => ({
  name: `rate limit as ${as}`,
  behaviour: { kind: 'rate-limit', as },
}));

/** Longer than the extension waits for an answer. @type {Answer[]} */
const LATE = [false, true].map((stored) => ({
  name: `no answer in time, ${stored ? 'stored' : 'not stored'}`,
  behaviour: { kind: 'delay', ms: 60_000, stored },
}));

/** Misbehaviours of the board. Answers that never come are rare, since they must be waited for. */
export const ANSWERS = [...ERRORS, ...often(4, CUTS), ...often(3, RATE_LIMITS), ...LATE];
