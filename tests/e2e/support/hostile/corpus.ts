import { FAMILIES } from '../../../pages/hostile/attacks/index.mjs';
import { drawn } from '../../../support/soak.mjs';
import { runAttacks } from './attacks.mjs';
import { proveLive } from './control.mjs';
import { expect, test } from './fixtures';

/**
 * Makes a test of each family: a drawn tenth of its attacks, `npm run soak` all. Each is first shown to be alive on a
 * bare page, then goes through the popup, and is posted where the form allows it.
 */
export function testAttacks(families: readonly (keyof typeof FAMILIES)[]): void {
  for (const family of families) {
    const attacks = drawn(FAMILIES[family]);
    const of = FAMILIES[family].length;
    test(`hostile ${family}: ${attacks.length} of ${of} attacks that work on a bare page are harmless`, async ({
      trap,
      board,
      seeded,
      clickIcon,
    }) => {
      // In a soak run, some forty attacks with a whole posting each.
      test.setTimeout(180_000);
      await proveLive(seeded.context, trap, attacks);
      expect(await runAttacks({ trap, board, browser: seeded, clickIcon }, attacks)).toEqual([]);
    });
  }
}
