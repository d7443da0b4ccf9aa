import { FAMILIES } from '../../../pages/hostile/attacks/index.mjs';
import { drawn } from '../../../support/soak.mjs';
import { runAttacks } from './attacks.mjs';
import { proveLive } from './control.mjs';
import { expect, test } from './fixtures';

/**
 * Makes a test of each of these families: every attack alive on a bare page first, then on its way through the popup. A
 * drawn tenth of those that end as an advert that can be posted are posted, and all of them in `npm run soak`.
 */
export function testAttacks(families: readonly (keyof typeof FAMILIES)[]): void {
  for (const family of families) {
    const attacks = FAMILIES[family];
    const toPost = new Set(drawn(attacks.filter(({ ends = 'posted' }) => ends === 'posted')));
    test(`${attacks.length} attacks by ${family}, each alive on a bare page, come to nothing; ${toPost.size} of them posted`, async ({
      trap,
      board,
      seeded,
      clickIcon,
    }) => {
      // Some forty attacks in a row, each of which may be a whole posting.
      test.setTimeout(180_000);
      await proveLive(seeded.context, trap, attacks);
      expect(await runAttacks({ trap, board, browser: seeded, clickIcon }, attacks, toPost)).toEqual([]);
    });
  }
}
