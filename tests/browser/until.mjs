// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is anything but false or nothing.
 * @template Answer
 * @param {string} what what is waited for, in words, for the error
 * @param {() => Answer | Promise<Answer>} ask
 * @param {number} [patience] in milliseconds
 * @returns {Promise<NonNullable<Answer>>} the answer
 */
export async function until(what, ask, patience = 5_000) {
  const giveUp = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > giveUp) throw new Error(`Waited ${patience / 1000} s in vain: ${what}`);
    await pause(10);
  }
}
