import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ACME } from '@/tests/support/written';
import { listAccounts, storeAccount } from './accounts';
import { addAccount, credentialsOf, removeAccount, saveAccount } from './credentials';
import { readPassword, setPassword } from './passwords';

beforeEach(() => fakeBrowser.reset());

it('credentials: a new account needs a password', async () => {
  expect(await saveAccount(ACME, undefined)).toBe('incomplete');
  expect(await listAccounts()).toEqual([]);
  expect(await saveAccount(ACME, 'secret')).toBe('done');
  expect(await credentialsOf('a')).toEqual({ username: 'acme', password: 'secret' });
});

it('credentials: the password is stored apart from the accounts', async () => {
  await saveAccount(ACME, 'secret');
  expect(await listAccounts()).toEqual([ACME]);
  const { passwords, ...rest } = await fakeBrowser.storage.local.get();
  expect(passwords).toEqual({ a: 'secret' });
  expect(JSON.stringify(rest)).not.toContain('secret');
});

it('credentials: a change without a password keeps the stored one', async () => {
  await saveAccount(ACME, 'secret');
  expect(await saveAccount({ ...ACME, username: 'new' }, undefined)).toBe('done');
  expect(await credentialsOf('a')).toEqual({ username: 'new', password: 'secret' });
});

it('credentials: a change with a password replaces it for that account only', async () => {
  await saveAccount(ACME, 'secret');
  await saveAccount({ ...ACME, id: 'b', label: 'B' }, 'other');
  await saveAccount(ACME, 'changed');
  expect(await credentialsOf('a')).toMatchObject({ password: 'changed' });
  expect(await credentialsOf('b')).toMatchObject({ password: 'other' });
});

it('credentials: removing an account removes its password, and no other', async () => {
  await saveAccount(ACME, 'secret');
  await saveAccount({ ...ACME, id: 'b', label: 'B' }, 'other');
  await removeAccount('a');
  expect(await credentialsOf('a')).toBeUndefined();
  expect(await readPassword('a')).toBeUndefined();
  expect(await credentialsOf('b')).toEqual({ username: 'acme', password: 'other' });
});

describe('credentials: undefined', () => {
  it('for an unknown account', async () => {
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it('for an account without a password', async () => {
    await storeAccount(ACME);
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it('for a password without its account', async () => {
    await setPassword('a', 'secret');
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('for %s, which every object has', async (id) => {
    expect(await readPassword(id)).toBeUndefined();
    expect(await saveAccount({ ...ACME, id }, undefined)).toBe('incomplete');
  });
});

it('credentials: an invalid password is not stored, and not in the error', async () => {
  const long = 'p'.repeat(256);
  const refused = await saveAccount(ACME, long).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Error);
  expect(String(refused)).not.toContain('ppp');
  expect(await readPassword('a')).toBeUndefined();
});

describe('account label', () => {
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

  it('that already looks like another’s does not prevent a change of the account', async () => {
    await storeAccount({ id: 'b', label: 'Acme', username: 'other' });
    expect(await saveAccount({ id: 'b', label: 'Acme', username: 'new' }, 'secret')).toBe('done');
    expect(await saveAccount({ id: 'b', label: 'B', username: 'new' }, undefined)).toBe('done');
    expect(await saveAccount({ id: 'b', label: 'Acme', username: 'new' }, undefined)).toBe('twin-label');
  });
});

it('accounts: a new one over the limit is refused, and existing ones can be changed', async () => {
  for (let at = 0; at < 50; at += 1)
    await storeAccount({ id: `${at}`, label: `Account ${at}`, username: 'u' });
  expect(await saveAccount(ACME, 'secret')).toBe('too-many');
  expect(await addAccount(ACME)).toBe('too-many');
  expect(await saveAccount({ id: '7', label: 'Seven', username: 'u' }, 'secret')).toBe('done');
});

describe('account from a file', () => {
  it('is added without a password', async () => {
    expect(await addAccount(ACME)).toBe('done');
    expect(await listAccounts()).toEqual([ACME]);
    expect(await credentialsOf('a')).toBeUndefined();
  });

  it('never changes an existing one', async () => {
    await saveAccount(ACME, 'secret');
    expect(await addAccount({ id: 'a', label: 'Ardlunan HR', username: 'other' })).toBe('known');
    expect(await listAccounts()).toEqual([ACME]);
    expect(await credentialsOf('a')).toEqual({ username: 'acme', password: 'secret' });
  });

  it('does not get a password that was left under its id', async () => {
    await setPassword('a', 'secret');
    await addAccount(ACME);
    expect(await credentialsOf('a')).toBeUndefined();
  });
});
