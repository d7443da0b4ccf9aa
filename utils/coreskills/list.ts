import coreskills from '@/assets/coreskills.json';
import type { Coreskills } from '@/utils/advert/rules';

/** Board specification 01-2022, "Coreskill/Specialism data". */
export const BUNDLED_CORESKILLS: Coreskills = coreskills;

export function countList(list: Coreskills): { coreskills: number; specialisms: number } {
  return { coreskills: Object.keys(list).length, specialisms: Object.values(list).flat().length };
}
