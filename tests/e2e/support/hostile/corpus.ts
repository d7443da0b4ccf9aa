import { FAMILIES } from '../../../pages/hostile/attacks/index.mjs';
import { drawn } from '../../../support/soak.mjs';
import { runAttacks } from './attacks.mjs';
import { proveLive } from './control.mjs';
import { expect, test } from './fixtures';

/**
 * Makes a test of some families: a drawn tenth of their attacks, `npm run soak` all. Each is first shown to be alive on
 * a bare page, then goes through the popup, and is posted where the form allows it.
 * @param tag `@thorough`, where the claim is held elsewhere, too
 */
export function testAttacks(families: readonly (keyof typeof FAMILIES)[], tag?: '@thorough'): void {
  const all = families.flatMap((family) => FAMILIES[family]);
  const attacks = drawn(all);
  test(`hostile ${families.join(', ')}: ${attacks.length} of ${all.length} attacks that work on a bare page are harmless${tag ? ` ${tag}` : ''}`, async ({
    trap,
    board,
    seeded,
    clickIcon,
  }) => {
    // In a soak run, some seventy attacks with a whole posting each.
    test.setTimeout(360_000);
    await proveLive(seeded.context, trap, attacks);
    expect(await runAttacks({ trap, board, browser: seeded, clickIcon }, attacks)).toEqual([]);
  });
}
