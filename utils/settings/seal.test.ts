import { is } from 'superstruct';
import { beforeAll, expect, it } from 'vitest';
import { deriveKey, newKey, type Sealed, type SealKey, seal, sealedSchema, unseal } from './seal';

const TEXT = '{"a":{"username":"acme","password":"sëcret ✓"}}';
let key: SealKey;
let sealed: Sealed;

beforeAll(async () => {
  key = await newKey('correct horse battery staple');
  sealed = await seal(TEXT, key);
});

it('opens with the same passphrase, and shows nothing of what is in it', async () => {
  expect(is(sealed, sealedSchema)).toBe(true);
  expect(JSON.stringify(sealed)).not.toMatch(/acme|cret|staple/u);
  const again = await deriveKey('correct horse battery staple', sealed);
  expect(await unseal(sealed, again)).toBe(TEXT);
});

it('does not open with another one', async () => {
  const other = await deriveKey('correct horse battery stable', sealed);
  expect(await unseal(sealed, other)).toBeUndefined();
});

it('takes the same letters in another Unicode form for the same passphrase', async () => {
  const [composed, decomposed] = ['café 12345', 'cafe\u0301 12345'];
  const made = await newKey(composed);
  expect(await deriveKey(decomposed, made)).toEqual(made);
});

it.each<[string, (from: Sealed) => Sealed]>([
  ['its data', (from) => ({ ...from, data: from.data.replace(/^./u, (c) => (c === 'A' ? 'B' : 'A')) })],
  ['its IV', (from) => ({ ...from, iv: from.iv.replace(/^./u, (c) => (c === 'A' ? 'B' : 'A')) })],
  ['the count of rounds in its header', (from) => ({ ...from, rounds: from.rounds + 1 })],
  ['something that is no base64', (from) => ({ ...from, data: '§' })],
])('does not open where somebody changed %s', async (_name, change) => {
  expect(await unseal(change(sealed), key)).toBeUndefined();
});

it('never seals twice in the same way', async () => {
  const other = await seal(TEXT, key);
  expect(other.iv).not.toBe(sealed.iv);
  expect(other.data).not.toBe(sealed.data);
  expect((await newKey('correct horse battery staple')).salt).not.toBe(key.salt);
});

it('takes no fewer rounds than it makes, whatever a file says', () => {
  expect(sealed.rounds).toBeGreaterThanOrEqual(600_000);
  expect(is({ ...sealed, rounds: 1_000 }, sealedSchema)).toBe(false);
  expect(is({ ...sealed, version: 2 }, sealedSchema)).toBe(false);
});
