import { drawFrom } from '../commands/chaos/draw.mjs';

const DAY_MS = 24 * 60 * 60_000;

/** Whether the long series run whole (`npm run soak`) or a drawn tenth of each (`npm test`). */
export const isSoak = process.env.JOBCOURIER_SOAK === '1';

/** The seed of every draw: another one each day, or `JOBCOURIER_SEED`, which repeats a run. */
export const seed = Number(process.env.JOBCOURIER_SEED) || Math.floor(Date.now() / DAY_MS);

/** @param {number} count of a whole series @returns {number} how many of it run now, one at least */
export const share = (count) => (isSoak ? count : Math.ceil(count / 10));

/**
 * The items of a series that run now: all of them, or a tenth drawn by the seed.
 * @template Item
 * @param {readonly Item[]} items
 * @returns {Item[]} in their order
 */
export function drawn(items) {
  const chosen = new Set(drawFrom(seed).shuffled(items).slice(0, share(items.length)));
  return items.filter((item) => chosen.has(item));
}
