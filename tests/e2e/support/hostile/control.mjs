import { expect } from '@playwright/test';
import { canaryOf, UNSEEN } from '../../../pages/hostile/attacks/attack.mjs';
import { runLive } from '../../../pages/hostile/attacks/live.mjs';

/** Makes the canary's mark a list: scripts of frames mark the top window. */
export const keepHits = () => {
  if (window.top !== window) return;
  /** @type {unknown[]} */
  const hits = [];
  Object.assign(globalThis, { hits });
  Object.defineProperty(globalThis, 'canary', { set: (id) => hits.push(id) });
};

/** @param {import('@playwright/test').Page} page @returns {Promise<number[]>} */
export const hitsOn = (page) => page.evaluate(() => Reflect.get(globalThis, 'hits'));

/**
 * Runs the attacks in an unprotected page until each has done its harm: one that is dead there proves nothing.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ caught(id: number): boolean }} trap
 * @param {readonly import('../../../pages/hostile/attacks/attack.mjs').Attack[]} attacks
 */
export async function proveLive(context, trap, attacks) {
  const page = await context.newPage();
  await page.addInitScript(keepHits);
  await page.goto('http://control.example/');
  const harmed = await page.evaluate(runLive, {
    attacks: attacks.map(({ live = 'html', act = '', harm = '', payload }, id) => ({
      ...{ id, live, act, harm },
      payload: payload(canaryOf(id)),
    })),
    unseen: UNSEEN,
  });
  const dead = async () => {
    const alive = new Set([...harmed, ...(await hitsOn(page))]);
    return attacks.filter((_, id) => !alive.has(id) && !trap.caught(id)).map(({ name }) => name);
  };
  await expect.poll(dead, 'each is alive where nothing stops it').toEqual([]);
  await page.close();
}
