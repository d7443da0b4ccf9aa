import { FAMILIES } from '../pages/hostile/attacks/index.mjs';
import { runAttacks } from './support/hostile/attacks.mjs';
import { proveLive } from './support/hostile/control.mjs';
import { expect, test } from './support/hostile/fixtures';

for (const [family, attacks] of Object.entries(FAMILIES)) {
  test(`${attacks.length} attacks with ${family} live on a bare page, and die here`, async ({
    trap,
    board,
    seeded,
    clickIcon,
  }) => {
    test.slow();
    await proveLive(seeded.context, trap, attacks);
    expect(await runAttacks({ trap, board, browser: seeded, clickIcon }, attacks)).toEqual([]);
  });
}
