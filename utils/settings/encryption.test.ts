import { beforeAll, expect, it } from 'vitest';
import { isValid } from '@/utils/validation/is-valid';
import {
  decrypt,
  deriveKey,
  type Encrypted,
  type EncryptionKey,
  encrypt,
  encryptedSchema,
  newKey,
} from './encryption';

const TEXT = '{"a":{"username":"acme","password":"sëcret ✓"}}';
let key: EncryptionKey;
let sealed: Encrypted;

beforeAll(async () => {
  key = await newKey('correct horse battery staple');
  sealed = await encrypt(TEXT, key);
});

it('encryption: opens with the same passphrase, and reveals none of its contents', async () => {
  expect(isValid(sealed, encryptedSchema)).toBe(true);
  expect(JSON.stringify(sealed)).not.toMatch(/acme|cret|staple/u);
  const again = await deriveKey('correct horse battery staple', sealed);
  expect(await decrypt(sealed, again)).toBe(TEXT);
});

it('encryption: does not open with another passphrase', async () => {
  const other = await deriveKey('correct horse battery stable', sealed);
  expect(await decrypt(sealed, other)).toBeUndefined();
});

it('encryption: a passphrase is the same in every Unicode form', async () => {
  const [composed, decomposed] = ['café 12345', 'cafe\u0301 12345'];
  const made = await newKey(composed);
  expect(await deriveKey(decomposed, made)).toEqual(made);
});

it.each<[string, (from: Encrypted) => Encrypted]>([
  ['its data', (from) => ({ ...from, data: from.data.replace(/^./u, (c) => (c === 'A' ? 'B' : 'A')) })],
  ['its IV', (from) => ({ ...from, iv: from.iv.replace(/^./u, (c) => (c === 'A' ? 'B' : 'A')) })],
  ['the count of rounds in its header', (from) => ({ ...from, rounds: from.rounds + 1 })],
  ['something that is no base64', (from) => ({ ...from, data: '§' })],
])('encryption: does not open after a change of %s', async (_name, change) => {
  expect(await decrypt(change(sealed), key)).toBeUndefined();
});

it('encryption: never gives the same result twice', async () => {
  const other = await encrypt(TEXT, key);
  expect(other.iv).not.toBe(sealed.iv);
  expect(other.data).not.toBe(sealed.data);
  expect((await newKey('correct horse battery staple')).salt).not.toBe(key.salt);
});

it('encryption: refuses fewer rounds than it uses, whatever a file says', () => {
  expect(sealed.rounds).toBeGreaterThanOrEqual(600_000);
  expect(isValid({ ...sealed, rounds: 1_000 }, encryptedSchema)).toBe(false);
  expect(isValid({ ...sealed, version: 2 }, encryptedSchema)).toBe(false);
});
