import coreskills from '@/assets/coreskills.json';
import type { Coreskills } from '@/utils/advert/rules';

/** The coreskills that come with the extension: board specification 01-2022, "Coreskill/Specialism data". */
export const BUNDLED_CORESKILLS: Coreskills = coreskills;

/** How many coreskills and specialisms a list has. */
export function countList(list: Coreskills): { coreskills: number; specialisms: number } {
  return { coreskills: Object.keys(list).length, specialisms: Object.values(list).flat().length };
}
