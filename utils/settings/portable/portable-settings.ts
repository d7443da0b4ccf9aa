import { isValid } from '@/utils/validation/is-valid';
import { accounts } from '../accounts';
import type { Difference, Portable, Refusal, Taking } from './portable';
import { portableAccounts } from './portable-accounts';
import { portableChosen } from './portable-chosen-accounts';
import { portableDefaults } from './portable-defaults';
import { portableChoices, portableList } from './portable-lists';
import { portableProfile } from './portable-profile';

/** Every setting but the passwords; the accounts first, since others name them. */
export const PORTABLE_SETTINGS: readonly Portable[] = [
  portableAccounts,
  portableChosen,
  portableDefaults,
  portableProfile,
  portableList,
  portableChoices,
];

/** A setting as a file has it. */
export interface IncomingSetting {
  setting: Portable;
  value: unknown;
}

/** The same with what it would change here. */
export interface Compared extends IncomingSetting {
  differences: Difference[];
}

/** Compares the settings of a file with what is here. @returns those that would change anything */
export async function compareSettings(coming: readonly IncomingSetting[]): Promise<Compared[]> {
  const named = coming.find(({ setting }) => setting === portableAccounts)?.value;
  const around = { accounts: isValid(named, accounts.schema) ? named : [] };
  const compared: Compared[] = [];
  for (const { setting, value } of coming.toSorted(byOrder)) {
    const differences = await setting.compare(value, around);
    if (differences.length > 0) compared.push({ setting, value, differences });
  }
  return compared;
}

/**
 * Takes over the ticked differences, and no others.
 * @returns what was taken over, and what was not
 */
export async function applyDifferences(
  compared: readonly Compared[],
  ticked: ReadonlySet<string>,
  addAccount: Taking['addAccount'],
): Promise<{ taken: Difference[]; refused: Refusal[] }> {
  const taken: Difference[] = [];
  const refused: Refusal[] = [];
  for (const { setting, value, differences } of compared) {
    const wanted = differences.filter(({ id }) => ticked.has(id));
    if (wanted.length === 0) continue;
    const refusals = await setting
      .take(value, { ticked: wanted, addAccount })
      .catch(() => wanted.map((difference): Refusal => ({ difference, cause: 'not-stored' })));
    refused.push(...refusals);
    taken.push(...wanted.filter((one) => !refusals.some(({ difference }) => difference === one)));
  }
  return { taken, refused };
}

function byOrder(one: IncomingSetting, other: IncomingSetting): number {
  return PORTABLE_SETTINGS.indexOf(one.setting) - PORTABLE_SETTINGS.indexOf(other.setting);
}
