import { FAMILIES } from '../../../pages/hostile/attacks/index.mjs';
import { runAttacks } from './attacks.mjs';
import { proveLive } from './control.mjs';
import { expect, test } from './fixtures';

/** Makes a test of each of these families: every attack alive on a bare page first, then on its way through the popup. */
export function testAttacks(families: readonly (keyof typeof FAMILIES)[]): void {
  for (const family of families) {
    const attacks = FAMILIES[family];
    test(`${attacks.length} attacks by ${family}, each alive on a bare page, come to nothing`, async ({
      trap,
      board,
      seeded,
      clickIcon,
    }) => {
      // Each is a whole posting, forty of them in a row.
      test.setTimeout(180_000);
      await proveLive(seeded.context, trap, attacks);
      expect(await runAttacks({ trap, board, browser: seeded, clickIcon }, attacks)).toEqual([]);
    });
  }
}
