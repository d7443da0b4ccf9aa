/** @import { Findings } from './check.mjs' */
/** @import { Plan } from './plan.mjs' */
/** @import { Visit } from './visit.mjs' */
/** @import { World } from './world.mjs' */
import { stripVTControlCharacters } from 'node:util';
import { endPauses, postingsOf } from '../../browser/extension-tab.mjs';
import { until } from '../../browser/until.mjs';
import { messageOf } from '../../support/message-of.mjs';
import { changePosted } from './change.mjs';
import { checkBoard, checkForm, nothingWrong } from './check.mjs';
import { switchNetwork } from './network.mjs';
import { countAnswer, post } from './post.mjs';
import { fillIn } from './typing.mjs';
import { visit } from './visit.mjs';

/**
 * @typedef {object} Run
 * @property {Plan} plan
 * @property {World} world
 * @property {Visit} visit
 * @property {(fault: string) => void} struck notes a fault that certainly struck
 * @property {(typed: Readonly<Record<string, string>>) => Promise<void>} checkForm
 * @property {(found: Findings) => void} note
 * @property {(of?: { address: string, reference: string }) => Promise<string>} check the posting's state; without a page
 * of its own, the run's, with what the popup says
 */

/**
 * @typedef {object} Result
 * @property {Plan} plan
 * @property {string[]} struck
 * @property {string[]} log
 * @property {Findings} findings
 * @property {string} [broken] why the run could not be carried through: the harness failed, or the extension
 */

/**
 * @param {World} world
 * @param {Plan} plan
 * @param {Result} result
 * @returns {Run}
 */
function prepare(world, plan, { struck, log, findings }) {
  const visited = visit(world, plan);
  const expected = { address: visited.address, reference: plan.reference };
  /** @param {Findings} found */
  const note = (found) => {
    findings.lost.push(...found.lost);
    findings.doubled.push(...found.doubled);
    findings.wrong.push(...found.wrong);
  };
  return {
    plan,
    world,
    visit: visited,
    struck(fault) {
      struck.push(fault);
      log.push(fault);
    },
    note,
    async checkForm(typed) {
      note(await checkForm(visited, typed));
    },
    async check(of) {
      const readPostBar = of ? async () => undefined : () => visited.popup().postBar.innerText();
      const found = await checkBoard(world, of ?? expected, readPostBar);
      log.push(`${found.state}, ${found.jobs} on the board`);
      note(found);
      return found.state;
    },
  };
}

/**
 * Opens the popup again and checks form, board and messages.
 * @param {Run} run
 */
async function lookAgain({ visit: visited, plan, checkForm: form, check }) {
  await visited.open();
  await form({ Title: plan.title, Reference: plan.reference });
  return check();
}

/** @param {Run} run */
async function goThrough(run) {
  const { plan, world } = run;
  await fillIn(run);
  await post(run);
  let state = await lookAgain(run);
  if (plan.network) {
    await switchNetwork(world, false);
    state = await lookAgain(run);
  }
  if (plan.retries && (state === 'written' || state === 'refused')) {
    await run.visit.popup().pressPost();
    state = await run.check();
  }
  countAnswer(run);
  if (state === 'waiting') state = await sendWaiting(run);
  if (state === 'accepted' && plan.change && plan.press !== 'twenty') await changePosted(run, plan.change);
}

/**
 * Ends the pause that the board asked for: the waiting advert is posted.
 * @param {Run} run
 */
async function sendWaiting(run) {
  const { world, visit: visited } = run;
  await world.calm();
  await endPauses(await world.extensionTab());
  await lookAgain(run);
  await until('what waited to go on', async () => {
    const postings = await postingsOf(await world.extensionTab(), visited.address);
    return postings.at(-1)?.state !== 'waiting';
  });
  return run.check();
}

/**
 * @param {World} world
 * @param {Plan} plan
 * @returns {Promise<Result>}
 */
export async function perform(world, plan) {
  /** @type {Result} */
  const result = { plan, struck: [], log: [], findings: nothingWrong() };
  const run = prepare(world, plan, result);
  try {
    await goThrough(run);
    await run.visit.close();
  } catch (error) {
    result.broken = stripVTControlCharacters(messageOf(error));
  } finally {
    await world.calm();
  }
  return result;
}
