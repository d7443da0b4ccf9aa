import { type Infer, integer, literal, min, object, size, string } from 'superstruct';

/** OWASP's least for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;

const SALT_BYTES = 16;
/** What AES-GCM takes without hashing it first (NIST SP 800-38D, 8.2). */
const IV_BYTES = 12;

const base64 = size(string(), 1, 1_000_000);

/** What was sealed with a passphrase, and all that it takes to open it again but the passphrase. */
export const encryptedSchema = object({
  version: literal(1),
  rounds: min(integer(), ROUNDS),
  salt: base64,
  iv: base64,
  data: base64,
});

export type Encrypted = Infer<typeof encryptedSchema>;

/** The part that is readable, and that is vouched for by the seal, too. */
type Header = Pick<Encrypted, 'version' | 'rounds' | 'salt'>;

/** A key that was made of a passphrase, with the header that belongs to it. */
export interface EncryptionKey extends Header {
  /** 32 bytes, as base64. */
  key: string;
}

/** Makes a key of a passphrase, with a salt of its own: PBKDF2-SHA-256. */
export function newKey(passphrase: string): Promise<EncryptionKey> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return deriveKey(passphrase, { version: 1, rounds: ROUNDS, salt });
}

/** Makes the key that something was sealed with, if the passphrase is the same. */
export async function deriveKey(
  passphrase: string,
  { version, rounds, salt }: Header,
): Promise<EncryptionKey> {
  // The same letters in another Unicode form are the same passphrase.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    material,
    256,
  );
  return { version, rounds, salt, key: toBase64(new Uint8Array(bits)) };
}

/** Seals a text: AES-GCM with 256 bits, and a new IV each time. */
export async function encrypt(text: string, key: EncryptionKey): Promise<Encrypted> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: vouchedFor(key) },
    await aesKey(key, 'encrypt'),
    new TextEncoder().encode(text),
  );
  const { version, rounds, salt } = key;
  return { version, rounds, salt, iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** @returns the text, or undefined where the key is another one or what was sealed was changed. */
export async function decrypt(sealed: Encrypted, key: EncryptionKey): Promise<string | undefined> {
  const aes = await aesKey(key, 'decrypt');
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: vouchedFor(sealed) },
      aes,
      fromBase64(sealed.data),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

function aesKey({ key }: EncryptionKey, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, [use]);
}

function vouchedFor({ version, rounds, salt }: Header): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([version, rounds, salt]));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
