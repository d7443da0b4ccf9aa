import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ACME } from '@/tests/support/written';
import { listAccounts, storeAccount } from './accounts';
import { addAccount, credentialsOf, removeAccount, saveAccount } from './credentials';
import { readPassword, setPassword } from './passwords';

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
  await saveAccount({ ...ACME, id: 'b', label: 'B' }, 'other');
  await saveAccount(ACME, 'changed');
  expect(await credentialsOf('a')).toMatchObject({ password: 'changed' });
  expect(await credentialsOf('b')).toMatchObject({ password: 'other' });
});

it('removing an account removes its password, and no other', async () => {
  await saveAccount(ACME, 'secret');
  await saveAccount({ ...ACME, id: 'b', label: 'B' }, 'other');
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

describe('a label', () => {
  beforeEach(() => saveAccount(ACME, 'secret'));

  it.each(['Acme', ' acme ', 'ACME', 'Ac\u200bme', '\uff21cme'])(
    'that looks like another account’s is refused: %j',
    async (label) => {
      const other = { id: 'b', label, username: 'other' };
      expect(await saveAccount(other, 'secret')).toBe('twin-label');
      expect(await addAccount(other)).toBe('twin-label');
      expect(await listAccounts()).toEqual([ACME]);
      expect(await readPassword('b')).toBeUndefined();
    },
  );

  it('that looks like another’s already does not keep its account from being changed', async () => {
    await storeAccount({ id: 'b', label: 'Acme', username: 'other' });
    expect(await saveAccount({ id: 'b', label: 'Acme', username: 'new' }, 'secret')).toBe('done');
    expect(await saveAccount({ id: 'b', label: 'B', username: 'new' }, undefined)).toBe('done');
    expect(await saveAccount({ id: 'b', label: 'Acme', username: 'new' }, undefined)).toBe('twin-label');
  });
});

it('an account more than fit is refused, and one that is here can still be changed', async () => {
  for (let at = 0; at < 50; at += 1)
    await storeAccount({ id: `${at}`, label: `Account ${at}`, username: 'u' });
  expect(await saveAccount(ACME, 'secret')).toBe('too-many');
  expect(await addAccount(ACME)).toBe('too-many');
  expect(await saveAccount({ id: '7', label: 'Seven', username: 'u' }, 'secret')).toBe('done');
});

describe('an account that a file names', () => {
  it('is added without a password', async () => {
    expect(await addAccount(ACME)).toBe('done');
    expect(await listAccounts()).toEqual([ACME]);
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it('never changes one that is here', async () => {
    await saveAccount(ACME, 'secret');
    expect(await addAccount({ id: 'a', label: 'Ardlunan HR', username: 'other' })).toBe('known');
    expect(await listAccounts()).toEqual([ACME]);
    expect(await credentialsOf('a')).toEqual({ username: 'acme', password: 'secret' });
  });

  it('does not get the password that another one left under its id', async () => {
    await setPassword('a', 'secret');
    await addAccount(ACME);
    expect(await credentialsOf('a')).toBeUndefined();
  });
});
