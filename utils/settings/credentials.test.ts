import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listAccounts, storeAccount } from './accounts';
import { credentialsOf, removeAccount, saveAccount } from './credentials';
import { readPassword, setPassword } from './passwords';

const ACME = { id: 'a', label: 'Acme', username: 'acme' };

beforeEach(() => fakeBrowser.reset());

it('a new account needs a password', async () => {
  expect(await saveAccount(ACME, undefined)).toBe('incomplete');
  expect(await listAccounts()).toEqual([]);
  expect(await saveAccount(ACME, 'secret')).toBe('done');
  expect(await credentialsOf('a')).toEqual({ username: 'acme', password: 'secret' });
});

it('the password is kept apart from the accounts', async () => {
  await saveAccount(ACME, 'secret');
  expect(await listAccounts()).toEqual([ACME]);
  const { passwords, ...rest } = await fakeBrowser.storage.local.get();
  expect(passwords).toEqual({ a: 'secret' });
  expect(JSON.stringify(rest)).not.toContain('secret');
});

it('a change without a password keeps the stored one', async () => {
  await saveAccount(ACME, 'secret');
  expect(await saveAccount({ ...ACME, username: 'new' }, undefined)).toBe('done');
  expect(await credentialsOf('a')).toEqual({ username: 'new', password: 'secret' });
});

it('a change with a password replaces it, for that account alone', async () => {
  await saveAccount(ACME, 'secret');
  await saveAccount({ ...ACME, id: 'b' }, 'other');
  await saveAccount(ACME, 'changed');
  expect(await credentialsOf('a')).toMatchObject({ password: 'changed' });
  expect(await credentialsOf('b')).toMatchObject({ password: 'other' });
});

it('removing an account removes its password, and no other', async () => {
  await saveAccount(ACME, 'secret');
  await saveAccount({ ...ACME, id: 'b' }, 'other');
  await removeAccount('a');
  expect(await credentialsOf('a')).toBeUndefined();
  expect(await readPassword('a')).toBeUndefined();
  expect(await credentialsOf('b')).toEqual({ username: 'acme', password: 'other' });
});

describe('there are no credentials', () => {
  it('of an account that is not there', async () => {
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it('of an account without a password', async () => {
    await storeAccount(ACME);
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it('of a password without its account', async () => {
    await setPassword('a', 'secret');
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('of %s, which every object has', async (id) => {
    expect(await readPassword(id)).toBeUndefined();
    expect(await saveAccount({ ...ACME, id }, undefined)).toBe('incomplete');
  });
});

it('a password that would not be read again is not stored, nor told in the error', async () => {
  const long = 'p'.repeat(256);
  const refused = await saveAccount(ACME, long).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Error);
  expect(String(refused)).not.toContain('ppp');
  expect(await readPassword('a')).toBeUndefined();
});
