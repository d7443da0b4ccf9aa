import * as copy from '@/utils/copy/en-GB/settings-checks';
import { tooLong } from '@/utils/copy/en-GB/too-long';
import type { Faults } from './faults';

/** @param isNew new accounts need a password @param isSealed an empty user name keeps the encrypted one */
export function checkAccount(
  form: { label: string; username: string; password: string },
  isNew: boolean,
  isSealed = false,
): Faults {
  const faults: Record<string, string> = {};
  if (!form.label.trim()) faults.label = copy.LABEL_MISSING;
  else if (form.label.trim().length > 60) faults.label = tooLong(60);
  if (!form.username.trim() && (isNew || !isSealed)) faults.username = copy.USER_NAME_MISSING;
  else if (form.username.trim().length > 255) faults.username = tooLong(255);
  if (isNew && !form.password) faults.password = copy.PASSWORD_MISSING;
  else if (form.password.length > 255) faults.password = tooLong(255);
  return faults;
}
