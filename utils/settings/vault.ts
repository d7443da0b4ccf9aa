import { type Infer, integer, max, min, nullable, object, optional, record, size, string } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { parseJson } from '@/utils/validation/parse-json';
import { LONGEST_PASSWORD, LONGEST_USERNAME } from './account-bounds';
import { decrypt, deriveKey, type EncryptionKey, encrypt, encryptedSchema, newKey } from './encryption';
import { deleteSessionKey, extendSessionKey, readSessionKey, storeSessionKey } from './session-key';
import { defineValidatedItem } from './validated-item';

/** By account. An account from a file has no password yet. */
const secretsSchema = record(
  string(),
  object({
    username: size(string(), 1, LONGEST_USERNAME),
    password: optional(size(string(), 1, LONGEST_PASSWORD)),
  }),
);

export type Secrets = Infer<typeof secretsSchema>;

const vaultSchema = object({
  sealed: encryptedSchema,
  /** Of inactivity before locking; 0: when the browser closes. */
  minutes: max(min(integer(), 0), 24 * 60),
});

const vault = defineValidatedItem<Infer<typeof vaultSchema> | null>('vault', nullable(vaultSchema), null);

export async function hasPassphrase(): Promise<boolean> {
  return (await vault.get()) !== null;
}

/** Encrypts the credentials, and leaves the vault open. */
export async function createVault(secrets: Secrets, passphrase: string, minutes: number): Promise<void> {
  const key = await newKey(passphrase);
  await vault.set({ sealed: await encrypt(JSON.stringify(secrets), key), minutes });
  await storeSessionKey(key, minutes);
}

/** @returns whether the passphrase is correct */
export async function openVault(passphrase: string): Promise<boolean> {
  const stored = await vault.get();
  if (!stored) return false;
  const key = await deriveKey(passphrase, stored.sealed);
  if ((await decrypt(stored.sealed, key)) === undefined) return false;
  await storeSessionKey(key, stored.minutes);
  return true;
}

/** Does not restart the timer. @returns undefined if locked */
export async function readVault(): Promise<Secrets | undefined> {
  return (await opening())?.secrets;
}

/** Restarts the timer of an open vault. */
export async function extendVault(): Promise<void> {
  const stored = await vault.get();
  if (stored) await extendSessionKey(stored.minutes);
}

/** @returns false if locked */
export async function changeVault(change: (secrets: Secrets) => Secrets): Promise<boolean> {
  const opened = await opening();
  if (!opened) return false;
  const { key, minutes, secrets } = opened;
  await vault.set({ sealed: await encrypt(JSON.stringify(change(secrets)), key), minutes });
  return true;
}

export async function lockVault(): Promise<void> {
  await deleteSessionKey();
}

export async function removeVault(): Promise<void> {
  await vault.set(null);
  await deleteSessionKey();
}

async function opening(): Promise<{ key: EncryptionKey; minutes: number; secrets: Secrets } | undefined> {
  const stored = await vault.get();
  const key = stored && (await readSessionKey(stored.sealed));
  const text = key ? await decrypt(stored.sealed, key) : undefined;
  if (!stored || !key || text === undefined) return undefined;
  const secrets = parseJson(text);
  // Not written over: another version of the extension may read it.
  return isValid(secrets, secretsSchema) ? { key, minutes: stored.minutes, secrets } : undefined;
}
