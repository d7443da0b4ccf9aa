import * as copy from '@/utils/copy/en-GB/settings-checks';
import { tooLong } from '@/utils/copy/en-GB/too-long';
import { ACCOUNT_BOUNDS } from './account-bounds';
import type { Faults } from './faults';

/** @param isNew new accounts need a password @param isSealed an empty user name keeps the encrypted one */
export function checkAccount(
  form: { label: string; username: string; password: string },
  isNew: boolean,
  isSealed = false,
): Faults {
  const faults: Record<string, string> = {};
  if (!form.label.trim()) faults.label = copy.LABEL_MISSING;
  else if (form.label.trim().length > ACCOUNT_BOUNDS.label) faults.label = tooLong(ACCOUNT_BOUNDS.label);
  if (!form.username.trim() && (isNew || !isSealed)) faults.username = copy.USER_NAME_MISSING;
  else if (form.username.trim().length > ACCOUNT_BOUNDS.username)
    faults.username = tooLong(ACCOUNT_BOUNDS.username);
  if (isNew && !form.password) faults.password = copy.PASSWORD_MISSING;
  else if (form.password.length > ACCOUNT_BOUNDS.password) faults.password = tooLong(ACCOUNT_BOUNDS.password);
  return faults;
}
