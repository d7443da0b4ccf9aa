import * as copy from '@/utils/copy/en-GB/settings-checks';
import { tooLong } from '@/utils/copy/en-GB/too-long';
import { LONGEST_LABEL, LONGEST_PASSWORD, LONGEST_USERNAME } from './account-bounds';
import type { Faults } from './faults';

/** @param isNew new accounts need a password @param hasPassphrase an empty user name keeps the encrypted one */
export function checkAccount(
  form: { label: string; username: string; password: string },
  isNew: boolean,
  hasPassphrase: boolean,
): Faults {
  const faults: Record<string, string> = {};
  if (!form.label.trim()) faults.label = copy.LABEL_MISSING;
  else if (form.label.trim().length > LONGEST_LABEL) faults.label = tooLong(LONGEST_LABEL);
  if (!form.username.trim() && (isNew || !hasPassphrase)) faults.username = copy.USER_NAME_MISSING;
  else if (form.username.trim().length > LONGEST_USERNAME) faults.username = tooLong(LONGEST_USERNAME);
  if (isNew && !form.password) faults.password = copy.PASSWORD_MISSING;
  else if (form.password.length > LONGEST_PASSWORD) faults.password = tooLong(LONGEST_PASSWORD);
  return faults;
}
