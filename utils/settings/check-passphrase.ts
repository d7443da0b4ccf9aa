import { type Faults, tooLong } from './faults';

const SHORTEST_PASSPHRASE = 10;

/** Holds a new passphrase against what it is for: to withstand whoever has a copy of the browser's files. */
export function checkPassphrase(form: { passphrase: string; again: string }): Faults {
  const faults: Record<string, string> = {};
  if (form.passphrase.length < SHORTEST_PASSPHRASE) {
    faults.passphrase = `Use at least ${SHORTEST_PASSPHRASE} characters: four words that do not belong together are good`;
  } else if (form.passphrase.length > 1_000) faults.passphrase = tooLong(1_000);
  if (form.again !== form.passphrase) faults.again = 'This is not the same as above';
  return faults;
}
