import { setTimeout as pause } from 'node:timers/promises';

/**
 * Polls until the answer is truthy.
 * @template Answer
 * @param {string} what what is waited for, in words, for the error
 * @param {() => Answer | Promise<Answer>} ask
 * @param {number} [timeoutMs]
 * @returns {Promise<Exclude<Answer, false | 0 | '' | null | undefined>>} the answer
 */
export async function until(what, ask, timeoutMs = 20_000) {
  const giveUp = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    // The type checker does not narrow by truthiness here.
    if (answer) return /** @type {Exclude<Answer, false | 0 | '' | null | undefined>} */ (answer);
    if (Date.now() > giveUp) throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${what}`);
    await pause(10);
  }
}
