// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is anything but false or nothing.
 * @template Answer
 * @param {string} what what is waited for, in words, for the error
 * @param {() => Answer | Promise<Answer>} ask
 * @param {number} [patience] in milliseconds
 * @returns {Promise<Exclude<Answer, false | 0 | '' | null | undefined>>} the answer
 */
export async function until(what, ask, patience = 20_000) {
  const giveUp = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    // A truthy answer is none of the excluded ones, which the type checker does not see.
    if (answer) return /** @type {Exclude<Answer, false | 0 | '' | null | undefined>} */ (answer);
    if (Date.now() > giveUp) throw new Error(`Waited ${patience / 1000} s in vain: ${what}`);
    await pause(10);
  }
}
