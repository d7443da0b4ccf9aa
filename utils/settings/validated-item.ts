import { record, type Struct, string, unknown } from 'superstruct';
import { createQueue } from '@/utils/async/queue';
import { isSameData } from '@/utils/records/is-same-data';
import { isValid } from '@/utils/validation/is-valid';
import { readLocal, releaseEarlyValues, removeLocal, writeLocal } from './local-storage';

/** Their keys in the browser's storage. */
export type SettingName =
  | 'accounts'
  | 'boardEvidence'
  | 'boardOrigins'
  | 'choices'
  | 'chosenAccounts'
  | 'coreskillList'
  | 'countEndsSoon'
  | 'defaults'
  | 'formPlace'
  | 'madeAdverts'
  | 'passwords'
  | 'pointed'
  | 'profile'
  | 'vault';

/** A setting that is validated on every read. */
export interface ValidatedItem<T> {
  name: SettingName;
  schema: Struct<T, unknown>;
  /** The fallback if it is missing or damaged. */
  get(): Promise<T>;
  /** @throws if the value is invalid or the browser cannot store it */
  set(value: T): Promise<void>;
  /** Keeps this value, but does not use it. Nothing happens if another one is stored by now. */
  quarantine(value: T): Promise<void>;
}

const DAMAGED = 'damaged';
const damagedSchema = record(string(), unknown());

/** Concurrent changes of `damaged` must not overwrite each other. */
const inTurn = createQueue();

/** Invalid values are neither used nor lost: they move to `damaged`, see `damagedSettings`. */
export function defineValidatedItem<T>(
  name: SettingName,
  schema: Struct<T, unknown>,
  fallback: T,
): ValidatedItem<T> {
  /** @returns false if another value is stored by now, or none: another read may have quarantined it */
  const quarantineValue = (value: unknown) =>
    inTurn(async () => {
      releaseEarlyValues();
      if (!isSameData(await readLocal(name), value)) return false;
      await writeLocal(DAMAGED, { ...(await damagedValues()), [name]: value });
      await removeLocal(name);
      return true;
    });
  async function read(): Promise<T> {
    const value = await readLocal(name);
    if (value === undefined) return fallback;
    if (isValid(value, schema)) return value;
    return (await quarantineValue(value)) ? fallback : read();
  }
  return {
    name,
    schema,
    get: read,
    async set(value) {
      // Names no value: it may be a password.
      if (!isValid(value, schema))
        throw new TypeError(`What is to be stored as ${name} does not pass its check`);
      await writeLocal(name, value);
      // The damaged value may be a password.
      await deleteDamaged(name);
    },
    async quarantine(value) {
      await quarantineValue(value);
    },
  };
}

function deleteDamaged(name: string): Promise<void> {
  return inTurn(async () => {
    const damaged = await damagedValues();
    if (!Object.hasOwn(damaged, name)) return;
    const { [name]: _forgotten, ...rest } = damaged;
    await writeLocal(DAMAGED, rest);
  });
}

export async function deleteDamagedSettings(): Promise<void> {
  await removeLocal(DAMAGED);
}

/** @returns the names of quarantined settings */
export async function damagedSettings(): Promise<string[]> {
  return Object.keys(await damagedValues());
}

/** @returns quarantined values by name, perhaps with passwords */
export async function damagedValues(): Promise<Record<string, unknown>> {
  const damaged = await readLocal(DAMAGED);
  return isValid(damaged, damagedSchema) ? damaged : {};
}
