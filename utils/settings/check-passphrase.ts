import * as copy from '@/utils/copy/en-GB/settings-checks';
import { tooLong } from '@/utils/copy/en-GB/too-long';
import { LONGEST_PASSPHRASE } from './account-bounds';
import type { Faults } from './faults';

const SHORTEST_PASSPHRASE = 10;

/** Must withstand an attacker with a copy of the browser's files. */
export function checkPassphrase(form: { passphrase: string; again: string }): Faults {
  const faults: Record<string, string> = {};
  if (form.passphrase.length < SHORTEST_PASSPHRASE) {
    faults.passphrase = copy.passphraseTooShort(SHORTEST_PASSPHRASE);
  } else if (form.passphrase.length > LONGEST_PASSPHRASE) {
    faults.passphrase = tooLong(LONGEST_PASSPHRASE);
  }
  if (form.again !== form.passphrase) faults.again = copy.NOT_THE_SAME;
  return faults;
}
