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
    const noted = isValid(stored, array(string())) ? stored : [];
    if (noted.includes(id)) return false;
    await browser.storage.session.set({ [TOLD]: [...noted, id] });
    return true;
  });
}
