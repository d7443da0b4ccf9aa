import { batches } from '@/utils/database/batches';
import { deleteQuarantined, listQuarantined } from '@/utils/database/quarantine';
import type { Damaged, StoreName } from '@/utils/database/stores';
import { damagedSettings, damagedValues, deleteDamagedSettings } from '@/utils/settings/validated-item';
import { toLine, toSafeJson } from './json-lines';

/** What was set aside since it failed its check. */
export interface QuarantinedCounts {
  /** How many records of each store, by the store's name. */
  stores: Readonly<Partial<Record<StoreName, number>>>;
  /** Names of settings. */
  settings: readonly string[];
}

/**
 * Settings that hold no password, however damaged they are. The list of accounts is none of them: a password may have
 * been pasted into it.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  'chosenAccounts',
  'defaults',
  'profile',
  'coreskillList',
  'choices',
]);

/** @returns whether the setting's value stays out of the file of what was set aside. */
export function isLeftOut(setting: string): boolean {
  return !HARMLESS.has(setting);
}

/** Counts what was set aside. @throws what `storageFault` names */
export async function countQuarantined(): Promise<QuarantinedCounts> {
  const stores: Partial<Record<StoreName, number>> = {};
  for (const { store } of await listQuarantined()) stores[store] = (stores[store] ?? 0) + 1;
  return { stores, settings: await damagedSettings() };
}

/**
 * Writes all that was set aside into one file of JSON, a record a line, for someone who can make sense of it.
 * @throws what `storageFault` names
 */
export async function writeQuarantined(): Promise<Blob> {
  const parts: string[] = [];
  for await (const records of batches('damaged')) {
    // The store of what was set aside is written by us alone, in this one shape.
    for (const { record, ...where } of records as Damaged[]) {
      parts.push(toLine({ ...where, record: toSafeJson(record) }));
    }
  }
  for (const [setting, value] of Object.entries(await damagedValues())) {
    parts.push(
      toLine(isLeftOut(setting) ? { setting, leftOut: true } : { setting, value: toSafeJson(value) }),
    );
  }
  return new Blob(['[\n', parts.map((part) => part.trimEnd()).join(',\n'), '\n]\n'], {
    type: 'application/json',
  });
}

/** Throws all of it away, from the database and from the settings. @throws what `storageFault` names */
export async function deleteAllQuarantined(): Promise<void> {
  await deleteQuarantined();
  await deleteDamagedSettings();
}
