/** @import { Answer } from './kinds.mjs' */
/** @import { Run } from './run.mjs' */
import { postingsOf } from '../../browser/extension-tab.mjs';
import { until } from '../../browser/until.mjs';
import { killOnTheWay } from './kill.mjs';
import { switchNetwork } from './network.mjs';
import { press } from './press.mjs';

const LONG = 60_000;

const SHORT = 1_500;

/** @param {Run} run */
const withTheBoard = ({ world, plan }) =>
  until('the request to be with the board', () =>
    world.requestsOf(plan.reference).some(({ status }) => status === null),
  );

/** @param {Run} run */
async function waitUntilWritten({ world, visit }) {
  const extensionTab = await world.extensionTab();
  return until('the posting to be written', async () => {
    const found = await postingsOf(extensionTab, visit.address);
    return found.length > 0;
  });
}

/** @param {Run} run */
export async function post(run) {
  const { plan, world } = run;
  const { board } = world;
  const times = plan.press === 'windows' ? 2 : 1;
  if (plan.answer) board.behave({ ...plan.answer.behaviour, times });
  if (plan.kill) return killOnTheWay(run, plan.kill, () => withTheBoard(run), LONG);
  if (plan.network === 'offline before') {
    await switchNetwork(world, true);
    run.struck('offline before Post was pressed');
  }
  if (plan.network === 'offline during') {
    board.behave({ kind: 'delay', ms: SHORT, stored: plan.stored, times: 1 });
  }
  await press(run);
  // The page is checked before anything is written, and a popup that closes meanwhile posts nothing.
  if (plan.press !== 'twenty') await waitUntilWritten(run);
  // A popup that closes with the press cancels the request, so the board could not misbehave.
  if (plan.answer) {
    await until('the board to have the request', () => world.requestsOf(plan.reference).length > 0);
  }
  if (plan.network === 'offline during') {
    await withTheBoard(run);
    await switchNetwork(world, true);
    run.struck('offline during the request');
  }
}

/** @param {Run} run */
export function countAnswer({ plan, world, struck }) {
  if (!plan.answer) return;
  const status = statusOf(plan.answer);
  if (world.requestsOf(plan.reference).some((request) => request.status === status)) struck(plan.answer.name);
}

/**
 * The status of a request that got the answer; null where it got none.
 * @param {Answer} answer
 */
export function statusOf({ behaviour: { kind, ...rest } }) {
  const wanted = { 'rate-limit': 429, cut: null, delay: null }[String(kind)];
  return wanted === undefined && 'status' in rest ? rest.status : wanted;
}
