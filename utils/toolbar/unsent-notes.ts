import { array, string } from 'superstruct';
import browser from 'webextension-polyfill';
import { isValid } from '@/utils/validation/is-valid';
import { badgeInTurn } from './show-badge';

/** In the browser's session storage: the ids of what was told as not sent. */
const TOLD = 'toldUnsent';

/** What the recruiter has seen and left is not told at every wake. @returns false if it was told in this session of the browser */
export function noteUnsent(id: string): Promise<boolean> {
  return badgeInTurn(async () => {
    const { [TOLD]: stored } = await browser.storage.session.get(TOLD);
    const told = isValid(stored, array(string())) ? stored : [];
    if (told.includes(id)) return false;
    await browser.storage.session.set({ [TOLD]: [...told, id] });
    return true;
  });
}
