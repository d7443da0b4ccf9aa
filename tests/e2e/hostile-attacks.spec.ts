import { drawFrom } from '../commands/chaos/draw.mjs';
import { FAMILIES } from '../pages/hostile/attacks/index.mjs';
import { isSoak, seed } from '../support/soak.mjs';
import { runAttacks } from './support/hostile/attacks.mjs';
import { proveLive } from './support/hostile/control.mjs';
import { expect, test } from './support/hostile/fixtures';

type Family = keyof typeof FAMILIES;

/** Every family is in one of them: the compiler asks for a new one. */
const GROUP_OF: Record<Family, number> = {
  scripts: 0,
  handlers: 0,
  addresses: 1,
  hosts: 1,
  foreign: 1,
  mutation: 2,
  clobbering: 3,
  pollution: 3,
  styles: 4,
  injection: 4,
  frames: 5,
  characters: 5,
  hidden: 6,
  unseenData: 6,
  visitor: 7,
  misleading: 7,
  sizes: 8,
};

const all = Object.keys(GROUP_OF) as Family[]; // The keys of a Record of families are families.
const draw = drawFrom(seed);

/** In `npm test` one attack from each of a drawn third of the families; in `npm run soak` all, in a test a group. */
const families = isSoak ? all : draw.shuffled(all).slice(0, Math.ceil(all.length / 3));
const groupOf = (family: Family) => (isSoak ? GROUP_OF[family] : 0);
const attacksOf = (family: Family) =>
  isSoak ? FAMILIES[family] : draw.shuffled(FAMILIES[family]).slice(0, 1);

for (const group of new Set(families.map(groupOf))) {
  const tried = families.filter((family) => groupOf(family) === group);
  const attacks = tried.flatMap(attacksOf);
  // Each is first shown to be alive on a bare page, then goes through the popup, and is posted where the form allows it.
  test(`hostile pages: ${attacks.length} attacks that work on a bare page are harmless: ${tried.join(', ')}`, async ({
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
