import { batches } from '@/utils/database/batches';
import { deleteQuarantined, listQuarantined } from '@/utils/database/quarantine';
import type { StoreName } from '@/utils/database/stores';
import {
  damagedSettings,
  damagedValues,
  deleteDamagedSettings,
  type SettingName,
} from '@/utils/settings/validated-item';
import { isValid } from '@/utils/validation/is-valid';
import { damagedSchema, toSafeEntry } from './damaged-entry';
import { toLine, toSafeJson } from './json-lines';

export interface QuarantinedCounts {
  /** `damaged` counts entries that fail the quarantine's own schema. */
  stores: Readonly<Partial<Record<StoreName | 'damaged', number>>>;
  settings: readonly string[];
}

/** Which of them never contain a password, even if damaged. One may have been pasted into `accounts`. */
const IS_HARMLESS: Readonly<Record<SettingName, boolean>> = {
  accounts: false,
  boardEvidence: false,
  boardOrigins: true,
  choices: true,
  chosenAccounts: true,
  coreskillList: true,
  countEndsSoon: true,
  defaults: true,
  formPlace: true,
  madeAdverts: true,
  passwords: false,
  pointed: false,
  profile: true,
  vault: false,
};

const HARMLESS = new Set(
  Object.entries(IS_HARMLESS).flatMap(([name, isHarmless]) => (isHarmless ? [name] : [])),
);

/** @returns whether the export must omit the value */
export function isLeftOut(setting: string): boolean {
  return !HARMLESS.has(setting);
}

export async function countQuarantined(): Promise<QuarantinedCounts> {
  const stores: Partial<Record<StoreName | 'damaged', number>> = {};
  for (const entry of await listQuarantined()) {
    const store = isValid(entry, damagedSchema) ? entry.store : 'damaged';
    stores[store] = (stores[store] ?? 0) + 1;
  }
  return { stores, settings: await damagedSettings() };
}

/** As JSON Lines. @throws see `storageFault` */
export async function writeQuarantined(): Promise<Blob> {
  const parts: string[] = [];
  for await (const records of batches('damaged')) {
    for (const entry of records) parts.push(toLine(toSafeEntry(entry)));
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

/** @throws see `storageFault` */
export async function deleteAllQuarantined(): Promise<void> {
  await deleteQuarantined();
  await deleteDamagedSettings();
}
