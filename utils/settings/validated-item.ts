import { record, type Struct, string, unknown } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { readLocal, removeLocal, writeLocal } from './local-storage';
import { createQueue } from './queue';

/** A value in the extension's own storage that is checked on every read. */
export interface ValidatedItem<T> {
  name: string;
  schema: Struct<T, unknown>;
  /** The stored value, or the fallback where there is none or it was damaged. */
  get(): Promise<T>;
  /** @throws where the value would not pass its own check, and what the browser throws when it cannot store */
  set(value: T): Promise<void>;
  /** Sets the stored value aside, as where it is damaged: it cannot be used, and is not lost. */
  quarantine(): Promise<void>;
}

const DAMAGED = 'damaged';
const damagedSchema = record(string(), unknown());

/** Several settings may be found damaged at once: one change of `damaged` must not undo another. */
const inTurn = createQueue();

/**
 * Declares a stored setting. A value that does not pass its schema is never used and never silently replaced: it is
 * set aside under `damaged`, where `damagedSettings` finds it.
 */
export function defineValidatedItem<T>(
  name: string,
  schema: Struct<T, unknown>,
  fallback: T,
): ValidatedItem<T> {
  const quarantineItem = () =>
    inTurn(async () => {
      const value = await readLocal(name);
      // Another read of the same setting may have set it aside by now.
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
      // Without the value, which may be a password.
      if (!isValid(value, schema))
        throw new TypeError(`What is to be stored as ${name} does not pass its check`);
      await writeLocal(name, value);
      // Entered anew: the damaged one is of no more use, and must not outlive what replaced it.
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

/** Throws away every setting that was set aside. */
export async function deleteDamagedSettings(): Promise<void> {
  await removeLocal(DAMAGED);
}

/** @returns the names of the settings that were found damaged and set aside. */
export async function damagedSettings(): Promise<string[]> {
  return Object.keys(await damagedValues());
}

/** @returns the settings that were set aside, as they were, by name. Passwords may be among them. */
export async function damagedValues(): Promise<Record<string, unknown>> {
  const damaged = await readLocal(DAMAGED);
  return isValid(damaged, damagedSchema) ? damaged : {};
}
