/** @import { Plan } from './plan.mjs' */
/** @import { Visit } from './visit.mjs' */
/** @import { World } from './world.mjs' */

import { findContradictions } from '../../browser/contradictions.mjs';
import { postingsOf } from '../../browser/extension-tab.mjs';
import { until } from '../../browser/until.mjs';

/** Longer than the extension waits for the board. */
const SETTLED_BY = 35_000;

/** @typedef {{ lost: string[], doubled: string[], wrong: string[] }} Findings */

/** @returns {Findings} */
export const nothingWrong = () => ({ lost: [], doubled: [], wrong: [] });

/**
 * No lost draft: the form has what was typed.
 * @param {Visit} visit
 * @param {Readonly<Record<string, string>>} typed by label
 * @returns {Promise<Findings>}
 */
export async function checkForm(visit, typed) {
  const lost = [];
  for (const [label, text] of Object.entries(typed)) {
    const shown = await visit.popup().field(label).inputValue();
    if (shown !== text) lost.push(`${label}: “${text}” was typed, “${shown}” is there`);
  }
  return { ...nothingWrong(), lost };
}

/**
 * Nothing is posted twice, and the popup tells the truth at the latest once it has settled.
 * @param {World} world
 * @param {{ address: string, reference: string }} of
 * @param {() => Promise<string | undefined>} saying what the popup says, where it is open
 * @returns {Promise<Findings & { state: string, jobs: number }>} with what the latest posting came to
 */
export async function checkBoard(world, { address, reference }, saying) {
  const extensionTab = await world.extensionTab();
  const look = async () => {
    const jobs = world.jobsOf(reference);
    const postings = await postingsOf(extensionTab, address);
    if (postings.length === 0) throw new Error(`Nothing was posted from ${address}`);
    const wrong = findContradictions({ postings, jobs, said: await saying() });
    return { wrong, jobs: jobs.length, state: postings.at(-1)?.state ?? '' };
  };
  let last = await look();
  // A mismatch may be on its way to be resolved; only a lasting one is a fault.
  await until(
    'the extension to settle',
    async () => {
      last = await look();
      return last.wrong.length === 0;
    },
    SETTLED_BY,
  ).catch(() => undefined);
  const doubled = last.jobs > 1 ? [`${last.jobs} jobs with the reference ${reference}`] : [];
  return { ...last, lost: [], doubled };
}

/**
 * Checks a run's page again after all runs: nothing may have been sent since.
 * @param {World} world
 * @param {Plan} plan
 */
export const checkAfterwards = (world, { job, reference }) =>
  checkBoard(world, { address: world.careers.addressOf(job), reference }, async () => undefined);
