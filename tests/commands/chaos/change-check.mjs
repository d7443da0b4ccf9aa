/** @import { Findings } from './check.mjs' */
/** @import { Change } from './kinds.mjs' */
/** @import { Run } from './run.mjs' */
import { changesOf, postingsOf, tellWorker } from '../../browser/extension-tab.mjs';
import { until } from '../../browser/until.mjs';

/** Longer than the extension waits for the board. */
const SETTLED_BY = 35_000;

/** The states in which a change may rest. */
const AT_REST = new Set(['waiting', 'unknown', 'accepted', 'refused']);

/**
 * Compares the latest change with the board: nothing lost, nothing applied twice, no state that is not true.
 * @param {Run} run
 * @param {Change} change
 * @param {{ postingId: string, jobId: string, before: Readonly<Record<string, unknown>> }} of
 * @returns {Promise<Findings & { state: string, changeId: string | undefined, isApplied: boolean }>}
 */
export async function checkChange({ world, visit, plan }, { kind, title }, { postingId, jobId, before }) {
  const look = async () => {
    const extensionTab = await world.extensionTab();
    const record = (await changesOf(extensionTab, postingId)).at(-1);
    const posting = (await postingsOf(extensionTab, visit.address)).find(({ id }) => id === postingId);
    const job = world.board.jobs().find(({ id }) => id === jobId);
    const applied = (job?.received ?? []).filter(({ method }) => method === 'PATCH').length;
    const state = record?.state ?? 'none';
    const etag = posting?.outcome?.etag;
    const wrong = [];
    if (!AT_REST.has(state)) wrong.push(`the ${kind} is still ${state}`);
    if (state === 'accepted' && applied === 0) wrong.push(`the ${kind} is accepted, and not at the board`);
    if (state === 'accepted' && etag !== undefined && etag !== job?.etag)
      wrong.push(`the ${kind} is accepted, and the board has another version`);
    if (applied > 0 && (state === 'waiting' || state === 'refused' || state === 'none'))
      wrong.push(`the ${kind} is ${state}, and at the board`);
    if (applied > 0 && kind === 'edit' && job?.advert.title !== title)
      wrong.push(`the board’s title is “${job?.advert.title}”, not “${title}”`);
    if (etag !== undefined && applied === 0 && state === 'unknown' && etag !== job?.etag)
      wrong.push('the version that we know is not the board’s, though nothing was changed');
    const isLost = record === undefined;
    return { wrong, isLost, applied, state, changeId: record?.id };
  };
  let last = await look();
  await until(
    'the change to settle',
    async () => {
      // Starts a worker, which recovers what a killed one left.
      await tellWorker(await world.extensionTab(), { type: 'resume-outbox' });
      last = await look();
      return last.wrong.length === 0;
    },
    SETTLED_BY,
  ).catch(() => undefined);
  const { isLost, applied, state, changeId } = last;
  // Written long ago: it says that it was not sent, and waits for the recruiter.
  const wrong = state === 'written' && applied === 0 ? [] : last.wrong;
  return {
    lost: isLost ? [`the ${kind} of ${plan.reference} (${String(before.title)})`] : [],
    doubled: applied > 1 ? [`the ${kind} was applied ${applied} times`] : [],
    wrong,
    state,
    changeId,
    isApplied: applied > 0,
  };
}
