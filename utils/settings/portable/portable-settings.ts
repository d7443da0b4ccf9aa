import { isValid } from '@/utils/validation/is-valid';
import { accounts } from '../accounts';
import type { ApplyContext, Difference, Portable, Refusal } from './portable';
import { portableAccounts } from './portable-accounts';
import { portableChosen } from './portable-chosen-accounts';
import { portableCountEndsSoon } from './portable-count-ends-soon';
import { portableDefaults } from './portable-defaults';
import { portableEvidence } from './portable-evidence';
import { portableChoices, portableList } from './portable-lists';
import { portableProfile } from './portable-profile';

/** All but passwords. Accounts come first, because others refer to them. */
export const PORTABLE_SETTINGS: readonly Portable[] = [
  portableAccounts,
  portableChosen,
  portableDefaults,
  portableProfile,
  // After the board's address, to which it belongs.
  portableEvidence,
  portableList,
  portableChoices,
  portableCountEndsSoon,
];

export interface IncomingSetting {
  setting: Portable;
  value: unknown;
}

export interface Compared extends IncomingSetting {
  differences: Difference[];
}

/** @returns the settings that differ */
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

/** Applies only ticked differences. @returns what was and was not applied */
export async function applyDifferences(
  compared: readonly Compared[],
  ticked: ReadonlySet<string>,
  worker: Omit<ApplyContext, 'ticked'>,
): Promise<{ applied: Difference[]; refused: Refusal[] }> {
  const applied: Difference[] = [];
  const refused: Refusal[] = [];
  for (const { setting, value, differences } of compared) {
    const wanted = differences.filter(({ id }) => ticked.has(id));
    if (wanted.length === 0) continue;
    const refusals = await setting
      .apply(value, { ticked: wanted, ...worker })
      .catch(() => wanted.map((difference): Refusal => ({ difference, cause: 'not-stored' })));
    refused.push(...refusals);
    applied.push(...wanted.filter((one) => !refusals.some(({ difference }) => difference === one)));
  }
  return { applied, refused };
}

function byOrder(one: IncomingSetting, other: IncomingSetting): number {
  return PORTABLE_SETTINGS.indexOf(one.setting) - PORTABLE_SETTINGS.indexOf(other.setting);
}
