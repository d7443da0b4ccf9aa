// @ts-check
/** @import { Plan } from './plan.mjs' */
/** @import { Visit } from './visit.mjs' */
/** @import { World } from './world.mjs' */

import { findContradictions } from '../../browser/contradictions.mjs';
import { postingsOf } from '../../browser/extension-tab.mjs';
import { until } from '../../browser/until.mjs';

/** Longer than the extension waits for the board. */
const SETTLED_BY = 35_000;

/**
 * What a check found wrong, in words.
 * @typedef {{ lost: string[], doubled: string[], wrong: string[] }} Findings
 */

/** @returns {Findings} */
export const nothingWrong = () => ({ lost: [], doubled: [], wrong: [] });

/**
 * No draft lost: what was typed is in the form.
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
 * Nothing posted twice, and what is told is true, at the latest when the extension has settled.
 * @param {World} world
 * @param {{ address: string, reference: string }} of
 * @param {() => Promise<string | undefined>} saying what the popup says, where it is open
 * @returns {Promise<Findings & { state: string, jobs: number }>} with what the latest posting came to
 */
export async function checkBoard(world, { address, reference }, saying) {
  const desk = await world.desk();
  const look = async () => {
    const jobs = world.jobsOf(reference);
    const postings = await postingsOf(desk, address);
    if (postings.length === 0) throw new Error(`Nothing was posted from ${address}`);
    const wrong = findContradictions({ postings, jobs, said: await saying() });
    return { wrong, jobs: jobs.length, state: postings.at(-1)?.state ?? '' };
  };
  let last = await look();
  // What is wrong at one moment may be on its way; what stays so is wrong.
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
 * A last look at a run's page, when all runs are over: nothing may have been sent since.
 * @param {World} world
 * @param {Plan} plan
 */
export const checkAfterwards = (world, { job, reference }) =>
  checkBoard(world, { address: world.careers.addressOf(job), reference }, async () => undefined);
