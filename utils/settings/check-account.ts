import { type Faults, tooLong } from './faults';

/**
 * Holds an account's form against what an account needs.
 * @param isNew a new one needs its password too
 * @param isSealed under a passphrase the user name that is kept is not shown, and an empty one keeps it
 */
export function checkAccount(
  form: { label: string; username: string; password: string },
  isNew: boolean,
  isSealed = false,
): Faults {
  const faults: Record<string, string> = {};
  if (!form.label.trim()) faults.label = 'Give it a name that you will know it by';
  else if (form.label.trim().length > 60) faults.label = tooLong(60);
  if (!form.username.trim() && (isNew || !isSealed))
    faults.username = 'Enter the API user name that the board gave you';
  else if (form.username.trim().length > 255) faults.username = tooLong(255);
  if (isNew && !form.password) faults.password = 'Enter the API password that the board gave you';
  else if (form.password.length > 255) faults.password = tooLong(255);
  return faults;
}
