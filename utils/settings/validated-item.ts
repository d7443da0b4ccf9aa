import { record, type Struct, string, unknown } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { readLocal, removeLocal, writeLocal } from './local-storage';
import { createQueue } from './queue';

/** A setting that is validated on every read. */
export interface ValidatedItem<T> {
  name: string;
  schema: Struct<T, unknown>;
  /** The fallback if it is missing or damaged. */
  get(): Promise<T>;
  /** @throws if the value is invalid or the browser cannot store it */
  set(value: T): Promise<void>;
  /** Keeps the stored value, but does not use it. */
  quarantine(): Promise<void>;
}

const DAMAGED = 'damaged';
const damagedSchema = record(string(), unknown());

/** Concurrent changes of `damaged` must not overwrite each other. */
const inTurn = createQueue();

/** Invalid values are neither used nor lost: they move to `damaged`, see `damagedSettings`. */
export function defineValidatedItem<T>(
  name: string,
  schema: Struct<T, unknown>,
  fallback: T,
): ValidatedItem<T> {
  const quarantineItem = () =>
    inTurn(async () => {
      const value = await readLocal(name);
      // Another read may have quarantined it.
      if (value === undefined) return;
      await writeLocal(DAMAGED, { ...(await damagedValues()), [name]: value });
      await removeLocal(name);
    });
  return {
    name,
    schema,
    async get() {
      const value = await readLocal(name);
      if (value === undefined) return fallback;
      if (isValid(value, schema)) return value;
      await quarantineItem();
      return fallback;
    },
    async set(value) {
      // Names no value: it may be a password.
      if (!isValid(value, schema))
        throw new TypeError(`What is to be stored as ${name} does not pass its check`);
      await writeLocal(name, value);
      // The damaged value may be a password.
      await deleteDamaged(name);
    },
    quarantine: quarantineItem,
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
