import { FAMILIES } from '../../../pages/hostile/attacks/index.mjs';
import { drawn } from '../../../support/soak.mjs';
import { runAttacks } from './attacks.mjs';
import { proveLive } from './control.mjs';
import { expect, test } from './fixtures';

/**
 * Makes a test of each family: every attack first on a bare page, then through the popup. A drawn tenth of the
 * postable ones are posted; `npm run soak` posts all.
 */
export function testAttacks(families: readonly (keyof typeof FAMILIES)[]): void {
  for (const family of families) {
    const attacks = FAMILIES[family];
    const toPost = new Set(drawn(attacks.filter(({ ends = 'posted' }) => ends === 'posted')));
    test(`hostile ${family}: ${attacks.length} attacks that work on a bare page are harmless, ${toPost.size} of them posted`, async ({
      trap,
      board,
      seeded,
      clickIcon,
    }) => {
      // Some forty attacks, each perhaps with a whole posting.
      test.setTimeout(180_000);
      await proveLive(seeded.context, trap, attacks);
      expect(await runAttacks({ trap, board, browser: seeded, clickIcon }, attacks, toPost)).toEqual([]);
    });
  }
}
