/** @import { Change } from './kinds.mjs' */
/** @import { Run } from './run.mjs' */
import { changesOf, endPauses, postingsOf, tellWorker } from '../../browser/extension-tab.mjs';
import { killPopup, killWorker } from '../../browser/faults.mjs';
import { watchFetches } from '../../browser/fetches.mjs';
import { holdChangeAt } from '../../browser/hold.mjs';
import { until } from '../../browser/until.mjs';
import { checkChange } from './change-check.mjs';
import { prepareChange } from './change-press.mjs';
import { statusOf } from './post.mjs';

const LONG = 60_000;

/**
 * Edits or closes the posted advert with the planned fault, and settles it as a recruiter does who looks at the board.
 * @param {Run} run
 * @param {Change} change
 */
export async function changePosted(run, change) {
  const { world, visit, plan, struck, note } = run;
  const posting = (await postingsOf(await world.extensionTab(), visit.address)).at(-1);
  const [job] = world.jobsOf(plan.reference);
  if (!posting?.outcome?.etag || !job) return;
  const target = { postingId: posting.id, jobId: job.id, before: job.advert };
  const { page, press } = await prepareChange(run, change);
  if (change.isElsewhere) {
    world.board.editElsewhere(job.id, { title: 'Changed elsewhere' });
    struck(`${change.kind}: changed elsewhere`);
  }
  if (change.answer) world.board.behave({ ...change.answer.behaviour, times: 1 });
  if (change.kill) await killChange(run, change, { postingId: posting.id, jobId: job.id, page, press });
  else await press();
  let found = await checkChange(run, change, target);
  note(found);
  const { answer } = change;
  if (answer && requestsTo(run, job.id).some(({ status }) => status === statusOf(answer))) {
    struck(`${change.kind}: ${answer.name}`);
  }
  if (found.state === 'waiting') {
    await world.calm();
    await endPauses(await world.extensionTab());
    await tellWorker(await world.extensionTab(), { type: 'resume-outbox' });
    await until('the waiting change to go on', async () => (await stateOf(run, posting.id)) !== 'waiting');
    found = await checkChange(run, change, target);
    note(found);
  }
  if (found.state === 'unknown' && found.changeId) {
    await tellWorker(await world.extensionTab(), {
      type: 'resolve-change',
      changeId: found.changeId,
      wentThrough: found.isApplied,
    });
    note(await checkChange(run, change, target));
  }
}

/** @param {Run} run @param {string} jobId */
const requestsTo = ({ world }, jobId) =>
  world.board.requests().filter(({ path }) => path.endsWith(`/${jobId}`));

/** @param {Run} run @param {string} postingId */
const stateOf = async ({ world }, postingId) =>
  (await changesOf(await world.extensionTab(), postingId)).at(-1)?.state;

/**
 * @param {Run} run
 * @param {Change} change
 * @param {{ postingId: string, jobId: string, page: import('@playwright/test').Page, press: () => Promise<void> }} on
 */
async function killChange(run, { kind, kill }, { postingId, jobId, page, press }) {
  const { world, plan, struck } = run;
  if (!kill) return;
  const { victim, moment } = kill;
  const strike = async () => {
    if (victim === 'worker') await killWorker(world.kept.browser());
    else if (victim === 'browser') await world.kept.restart();
    else await killPopup(world.kept.browser(), page);
    struck(`${kind}: ${victim} killed ${moment}`);
  };
  if (moment === 'during the request') {
    world.board.behave({ kind: 'delay', ms: LONG, stored: plan.stored, times: 1 });
    await press();
    await until('the change to be with the board', () =>
      requestsTo(run, jobId).some(({ status }) => status === null),
    );
    return strike();
  }
  const extensionTab = await world.extensionTab();
  const hold = await holdChangeAt(
    extensionTab,
    postingId,
    moment === 'before the request' ? 'written' : 'sending',
  );
  await tellWorker(extensionTab, { type: 'wake' });
  const fetches = await watchFetches(world.kept.browser());
  await press();
  await hold.struck();
  if (moment === 'after the answer') await fetches.ended();
  await strike();
  await hold.release();
}
