/** How many steps `upgrades.ts` has. A page that finds this version does not load them. */
export const VERSION = 4;
