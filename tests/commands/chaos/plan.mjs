/** @import { Draw } from './draw.mjs' */
/** @import { Answer, Change, Moment, Network, Press, Victim } from './kinds.mjs' */
import { drawFrom } from './draw.mjs';
import { ANSWERS, MOMENTS, NETWORKS, PRESSES, VICTIMS } from './kinds.mjs';

/**
 * The plan of one run. A missing fault does not happen.
 * @typedef {object} Plan
 * @property {number} seed
 * @property {string} job the last part of the page's address, and the start of the reference
 * @property {string} title as it is typed
 * @property {string} reference as it is typed
 * @property {Victim} [typing] killed while the draft is typed
 * @property {{ victim: Victim, moment: Moment }} [kill] killed on the way to the board
 * @property {Answer} [answer]
 * @property {Press} [press]
 * @property {Network} [network]
 * @property {Change} [change] what is changed once the advert is posted
 * @property {boolean} stored whether the board has stored a job whose answer it is still holding back
 * @property {boolean} retries whether the recruiter presses Post again where told that nothing was posted
 */

/** @typedef {'typing' | 'kill' | 'answer' | 'press' | 'network'} Kind */

/** @type {readonly Kind[]} */
const KINDS = ['typing', 'kill', 'answer', 'press', 'network'];

const LETTERS = [...'aaabcdeeefghiijklmnooprstuuvwyzAEKMTÀéèñöüßłø0123456789'];
const MARKS = [' ', ' ', ' ', ' ', ' – ', ' & ', '-', '/', '’', ', ', ' (', ') '];

/**
 * Words that the form does not tidy.
 * @param {Draw} draw
 */
function words(draw) {
  const parts = Array.from({ length: draw.number(1, 8) }, () =>
    Array.from({ length: draw.number(1, 9) }, () => draw.one(LETTERS)).join(''),
  );
  return parts.reduce((text, part) => text + draw.one(MARKS) + part);
}

/**
 * Whether a fault fits beside those drawn before: two cannot happen at the same moment.
 * @param {Plan} plan
 */
function isPossible({ kill, answer, press, network }) {
  if (network && (kill || answer)) return false;
  if (press === 'twenty') return !kill && !answer && !network;
  if (press && press !== 'twice') return !kill && !network;
  return !(kill?.moment === 'during the request' && answer);
}

/**
 * @param {Draw} draw
 * @param {Kind} kind
 * @returns {Partial<Plan>}
 */
function drawFault(draw, kind) {
  switch (kind) {
    case 'typing':
      return { typing: draw.one(VICTIMS) };
    case 'kill':
      return { kill: { victim: draw.one(VICTIMS), moment: draw.one(MOMENTS) } };
    case 'answer':
      return { answer: draw.one(ANSWERS) };
    case 'press':
      return { press: draw.one(PRESSES) };
    case 'network':
      return { network: draw.one(NETWORKS) };
  }
}

/**
 * An edit or the closing of the posted advert, with one fault or none.
 * @param {Draw} draw
 * @returns {Change}
 */
function drawChange(draw) {
  /** @type {Change} */
  const change = { kind: draw.one(['edit', 'edit', 'closing']), title: words(draw) };
  switch (draw.number(0, 6)) {
    case 0:
      return change;
    case 1:
    case 2:
    case 3:
      return { ...change, kill: { victim: draw.one(VICTIMS), moment: draw.one(MOMENTS) } };
    case 4:
    case 5:
      return { ...change, answer: draw.one(ANSWERS) };
    default:
      return { ...change, isElsewhere: true };
  }
}

/**
 * @param {number} seed the run's own
 * @returns {Plan}
 */
export function drawPlan(seed) {
  const draw = drawFrom(seed);
  const job = `CH-${seed}`;
  /** @type {Plan} */
  const faultless = {
    seed,
    job,
    title: words(draw),
    reference: `${job} ${words(draw)}`,
    stored: draw.coin(),
    retries: draw.coin(),
  };
  let plan = faultless;
  let left = draw.number(1, 3);
  for (const kind of draw.shuffled(KINDS)) {
    const next = { ...plan, ...drawFault(draw, kind) };
    // A kill while typing fits with every other fault, and would be drawn too often.
    if (left === 0 || !isPossible(next) || (kind === 'typing' && draw.coin())) continue;
    plan = next;
    left -= 1;
  }
  // Only what was posted can be changed, and many a fault leaves an advert that nobody knows to be at the board.
  switch (draw.number(1, 5)) {
    case 1:
      return plan;
    case 2:
    case 3:
      return { ...plan, change: drawChange(draw) };
    default:
      return { ...faultless, change: drawChange(draw) };
  }
}
