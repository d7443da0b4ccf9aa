import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Account,
  accountFor,
  deleteAccount,
  listAccounts,
  rememberAccount,
  setDefaultAccount,
  storeAccount,
} from './accounts';

const account = (id: string): Account => ({ id, label: `Label ${id}`, username: `user-${id}` });
const [A, B, C] = [account('a'), account('b'), account('c')];

/** On a site without an earlier choice. */
const defaultAccount = () => accountFor('unused.example');

beforeEach(() => fakeBrowser.reset());

it('accounts: there are none at first', async () => {
  expect(await listAccounts()).toEqual([]);
  expect(await defaultAccount()).toBeUndefined();
  expect(await accountFor('a.example')).toBeUndefined();
});

describe('accounts: with three of them', () => {
  beforeEach(async () => {
    for (const one of [A, B, C]) await storeAccount(one);
  });

  it('lists them in the order of creation', async () => {
    expect(await listAccounts()).toEqual([A, B, C]);
  });

  it('changes one in its place', async () => {
    await storeAccount({ ...B, label: 'New' });
    expect(await listAccounts()).toEqual([A, { ...B, label: 'New' }, C]);
  });

  it('uses the first as default until another is chosen', async () => {
    expect(await defaultAccount()).toEqual(A);
    await setDefaultAccount('b');
    expect(await defaultAccount()).toEqual(B);
    await setDefaultAccount('gone');
    expect(await defaultAccount()).toEqual(A);
  });

  it('remembers the last used account for each site, and uses the default elsewhere', async () => {
    await setDefaultAccount('b');
    await rememberAccount('a.example', 'c');
    await rememberAccount('b.example', 'a');
    expect(await accountFor('a.example')).toEqual(C);
    expect(await accountFor('b.example')).toEqual(A);
    expect(await accountFor('www.a.example')).toEqual(B);
    await rememberAccount('a.example', 'a');
    expect(await accountFor('a.example')).toEqual(A);
  });

  it.each(['__proto__', 'constructor', 'toString', ''])(
    'a site named %j is an ordinary one',
    async (host) => {
      expect(await accountFor(host)).toEqual(A);
      await rememberAccount(host, 'c');
      expect(await accountFor(host)).toEqual(C);
      expect(await accountFor('a.example')).toEqual(A);
    },
  );

  it('forgets an account with every choice of it, and no other', async () => {
    await setDefaultAccount('b');
    await rememberAccount('a.example', 'b');
    await rememberAccount('b.example', 'c');
    await deleteAccount('b');
    expect(await listAccounts()).toEqual([A, C]);
    expect(await defaultAccount()).toEqual(A);
    expect(await accountFor('a.example')).toEqual(A);
    expect(await accountFor('b.example')).toEqual(C);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('"b"');
  });

  it('keeps the default when another account is removed', async () => {
    await setDefaultAccount('b');
    await deleteAccount('c');
    expect(await defaultAccount()).toEqual(B);
  });

  it('stores no more than it can read again', async () => {
    for (let index = 3; index < 50; index += 1) await storeAccount(account(`more-${index}`));
    await expect(storeAccount(account('one-too-many'))).rejects.toThrow();
    expect(await listAccounts()).toHaveLength(50);
  });
});
