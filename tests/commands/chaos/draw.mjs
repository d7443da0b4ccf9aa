import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * @typedef {object} Draw
 * @property {(least: number, most: number) => number} number a whole one, both ends included
 * @property {<Item>(items: readonly Item[]) => Item} one
 * @property {<Item>(items: readonly Item[]) => Item[]} shuffled
 * @property {() => boolean} coin
 */

/**
 * A random generator that repeats for the same seed.
 * @param {number} seed
 * @returns {Draw}
 */
export function drawFrom(seed) {
  const random = xoroshiro128plus(seed);
  const number = (/** @type {number} */ least, /** @type {number} */ most) => uniformInt(random, least, most);
  /** @type {Draw['shuffled']} */
  const shuffled = (items) => {
    const rest = [...items];
    return items.flatMap(() => rest.splice(number(0, rest.length - 1), 1));
  };
  return {
    number,
    shuffled,
    one(items) {
      const [item] = items.slice(number(0, items.length - 1));
      if (item === undefined) throw new Error('There is nothing to draw from');
      return item;
    },
    coin: () => number(0, 1) === 1,
  };
}

/**
 * @param {number} seed
 * @param {number} runs
 */
export function runSeeds(seed, runs) {
  const draw = drawFrom(seed);
  return Array.from({ length: runs }, () => draw.number(0, 0x7f_ff_ff_ff));
}
