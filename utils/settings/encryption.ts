import { type Infer, integer, literal, min, object, size, string } from 'superstruct';

/** OWASP's minimum for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;

const SALT_BYTES = 16;
/** AES-GCM uses an IV of this length without hashing it (NIST SP 800-38D, 8.2). */
const IV_BYTES = 12;

const base64 = size(string(), 1, 1_000_000);

/** An encrypted text with all that decrypting needs besides the passphrase. */
export const encryptedSchema = object({
  version: literal(1),
  rounds: min(integer(), ROUNDS),
  salt: base64,
  iv: base64,
  data: base64,
});

export type Encrypted = Infer<typeof encryptedSchema>;

/** Readable, but authenticated, too. */
type Header = Pick<Encrypted, 'version' | 'rounds' | 'salt'>;

export interface EncryptionKey extends Header {
  /** 32 bytes in base64. */
  key: string;
}

/** Derives a key with a new salt (PBKDF2-SHA-256). */
export function newKey(passphrase: string): Promise<EncryptionKey> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return deriveKey(passphrase, { version: 1, rounds: ROUNDS, salt });
}

/** Derives the key of a text, if the passphrase is the same. */
export async function deriveKey(
  passphrase: string,
  { version, rounds, salt }: Header,
): Promise<EncryptionKey> {
  // Keyboards differ in their Unicode forms.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    material,
    256,
  );
  return { version, rounds, salt, key: toBase64(new Uint8Array(bits)) };
}

/** AES-GCM (256 bits) with a new IV. */
export async function encrypt(text: string, key: EncryptionKey): Promise<Encrypted> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: authenticatedData(key) },
    await aesKey(key, 'encrypt'),
    new TextEncoder().encode(text),
  );
  const { version, rounds, salt } = key;
  return { version, rounds, salt, iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** @returns undefined if the key is wrong or the data was changed */
export async function decrypt(sealed: Encrypted, key: EncryptionKey): Promise<string | undefined> {
  const aes = await aesKey(key, 'decrypt');
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: authenticatedData(sealed) },
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

function authenticatedData({ version, rounds, salt }: Header): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([version, rounds, salt]));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
