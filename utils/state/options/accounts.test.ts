import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { answerPolicy } from '@/tests/support/policy';
import { insert } from '@/tests/support/written';
import { requestWithCause } from '@/utils/messages/send-request';
import { type Account, deleteAccount, storeAccount } from '@/utils/settings/accounts';
import { lockState } from '@/utils/settings/lock-state';
import { createAccounts } from './accounts';
import { createLoader } from './loader';
import { createManaged } from './managed';

vi.mock('@/utils/messages/send-request', () => ({ requestWithCause: vi.fn() }));

const ACME: Account = { id: 'acme', label: 'Acme HR', username: 'acme-user' };

beforeEach(async () => {
  await emptyDatabase();
  fakeBrowser.reset();
  answerPolicy({});
  vi.mocked(requestWithCause).mockReset().mockResolvedValue({ done: true });
});

async function loaded() {
  const context = {
    managed: createManaged(),
    lock: createLoader(lockState),
  };
  const model = createAccounts(context);
  await Promise.all([context.managed.load(), context.lock.load(), model.load()]);
  return { model, ...context };
}

type Model = Awaited<ReturnType<typeof loaded>>['model'];

const listed = ({ list }: Model) => (list.value.phase === 'ready' ? list.value.value : undefined);

describe('account settings', () => {
  it('are loading until the lock’s state is known', async () => {
    const context = {
      managed: createManaged(),
      lock: createLoader(lockState),
    };
    const model = createAccounts(context);
    await Promise.all([context.managed.load(), model.load()]);
    expect(model.list.value.phase).toBe('loading');
    await context.lock.load();
    expect(model.list.value.phase).toBe('ready');
  });

  it('list the company’s accounts first', async () => {
    answerPolicy({ accounts: [{ id: 'theirs', label: 'Theirs' }] });
    await storeAccount(ACME);
    const { model } = await loaded();
    expect(listed(model)?.all.map(({ id }) => id)).toEqual(['theirs', 'acme']);
    expect(listed(model)?.managedIds).toEqual(new Set(['theirs']));
  });

  it('are saved by the worker, and the form closes', async () => {
    const { model } = await loaded();
    model.add();
    model.newForm.value.change({ label: ' Acme HR ', username: 'user', password: 'secret' });
    vi.mocked(requestWithCause).mockImplementationOnce(async () => {
      await storeAccount(ACME);
      return { done: true };
    });
    await model.newForm.value.save();
    expect(requestWithCause).toHaveBeenCalledWith({
      type: 'save-account',
      account: { id: expect.any(String), label: 'Acme HR', username: 'user' },
      password: 'secret',
    });
    expect(model.openForm.value).toBeUndefined();
    expect(model.newForm.value.values.value.password).toBe('');
    expect(model.status.value).toEqual({ isGood: true, words: 'Acme HR was saved' });
    expect(listed(model)?.all).toEqual([ACME]);
  });

  it.each([
    ['by its name again takes up its id, by which its postings are found', ' ACME  hr', 'gone'],
    ['by another name gets an id of its own', 'Other', expect.stringMatching(/^[\da-f-]{36}$/u)],
    [
      'by the former name of one that is here gets an id of its own',
      'Former',
      expect.stringMatching(/^[\da-f-]{36}$/u),
    ],
  ])('one that is entered %s', async (_name, label, id) => {
    await insert({ account: { id: 'gone', label: 'Acme HR' } });
    await insert({ account: { id: 'here', label: 'Former' } });
    await storeAccount({ id: 'here', label: 'Renamed' });
    const { model } = await loaded();
    model.newForm.value.change({ label, username: 'user', password: 'secret' });
    await model.newForm.value.save();
    expect(requestWithCause).toHaveBeenCalledWith(
      expect.objectContaining({ account: expect.objectContaining({ id }) }),
    );
  });

  it('one that is entered anew is not saved under another id while the history cannot be read', async () => {
    await insert({ account: { id: 'gone', label: 'Acme HR' } });
    const { model } = await loaded();
    model.newForm.value.change({ label: 'Acme HR', username: 'user', password: 'secret' });
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Gone', 'InvalidStateError');
    });
    await model.newForm.value.save();
    transaction.mockRestore();
    expect(requestWithCause).not.toHaveBeenCalled();
    expect(model.newForm.value.status.value?.words).toMatch(/^Not saved: we couldn’t look up/u);
    await model.newForm.value.save();
    expect(requestWithCause).toHaveBeenCalledWith(
      expect.objectContaining({ account: expect.objectContaining({ id: 'gone' }) }),
    );
  });

  it.each([
    ['locked', /your accounts are locked/],
    ['too-many', /no room for another account/],
    ['incomplete', /Enter the password too/],
    [undefined, /the browser couldn’t store/],
  ] as const)('keep what was typed if saving fails: %s', async (cause, words) => {
    const { model } = await loaded();
    model.add();
    const typed = { label: 'Acme', username: 'user', password: 'secret' };
    model.newForm.value.change(typed);
    vi.mocked(requestWithCause).mockResolvedValueOnce(cause ? { done: false, cause } : { done: false });
    await model.newForm.value.save();
    expect(model.openForm.value?.status.value?.words).toMatch(words);
    expect(model.openForm.value?.values.value).toEqual(typed);
  });

  it('report a duplicate label beside it', async () => {
    const { model } = await loaded();
    model.newForm.value.change({ label: 'Acme', username: 'user', password: 'secret' });
    vi.mocked(requestWithCause).mockResolvedValueOnce({ done: false, cause: 'twin-label' });
    await model.newForm.value.save();
    expect(model.newForm.value.faults.value).toEqual({ label: 'Another account already has this name' });
  });

  it('send the worker nothing while the form is incomplete', async () => {
    const { model } = await loaded();
    await model.newForm.value.save();
    expect(Object.keys(model.newForm.value.faults.value)).toEqual(['label', 'username', 'password']);
    expect(requestWithCause).not.toHaveBeenCalled();
  });

  it('keep an account in the list while it is edited, even if it is removed', async () => {
    await storeAccount(ACME);
    const { model } = await loaded();
    model.edit(ACME);
    await deleteAccount(ACME.id);
    await model.load();
    expect(listed(model)?.all).toEqual([ACME]);
    model.closeForm();
    expect(listed(model)?.all).toEqual([]);
  });

  it('keep what was typed for one while another is changed', async () => {
    const second = { ...ACME, id: 'second', label: 'Second' };
    await storeAccount(ACME);
    await storeAccount(second);
    const { model } = await loaded();
    model.edit(ACME);
    model.openForm.value?.change({ password: 'half typ' });
    model.add();
    model.newForm.value.change({ label: 'Third', password: 'half' });
    model.edit(second);
    await model.openForm.value?.save();
    expect(model.openForm.value).toBeUndefined();
    expect(model.newForm.value.values.value).toEqual({ label: 'Third', username: '', password: 'half' });
    model.edit(ACME);
    expect(model.openForm.value?.values.value.password).toBe('half typ');
    // Cancelled, it begins anew.
    model.closeForm();
    model.edit(ACME);
    expect(model.openForm.value?.values.value.password).toBe('');
  });

  it('show an account as it is stored where nothing was typed for it', async () => {
    await storeAccount(ACME);
    const { model } = await loaded();
    model.edit(ACME);
    model.add();
    model.edit({ ...ACME, label: 'Acme Bakeries' });
    expect(model.openForm.value?.values.value.label).toBe('Acme Bakeries');
  });

  it('close only the form that was saved', async () => {
    const second = { ...ACME, id: 'second', label: 'Second' };
    await storeAccount(ACME);
    await storeAccount(second);
    const { model } = await loaded();
    model.edit(ACME);
    const saving = model.openForm.value?.save();
    model.edit(second);
    model.openForm.value?.change({ password: 'half' });
    await saving;
    expect(model.openForm.value?.account).toEqual(second);
    expect(model.openForm.value?.values.value.password).toBe('half');
  });

  it('say why one could not be removed', async () => {
    const { model } = await loaded();
    vi.mocked(requestWithCause).mockResolvedValueOnce({ done: false, cause: 'locked' });
    await model.remove(ACME);
    expect(model.status.value).toEqual({
      isGood: false,
      words: 'Acme HR couldn’t be removed. Unlock your accounts first',
    });
  });

  it('show the new default at once, and leave an open form unchanged', async () => {
    await storeAccount(ACME);
    await storeAccount({ ...ACME, id: 'second', label: 'Second' });
    const { model } = await loaded();
    expect(listed(model)?.defaultId).toBe('acme');
    model.edit(ACME);
    const done = model.makeDefault({ ...ACME, id: 'second', label: 'Second' });
    expect(listed(model)?.defaultId).toBe('second');
    await done;
    expect(model.status.value?.words).toBe('Second is now the default');
    expect(model.openForm.value?.account).toEqual(ACME);
  });

  it('show the board’s answer beside each account', async () => {
    const { model } = await loaded();
    vi.mocked(requestWithCause).mockResolvedValueOnce({ done: true, cause: 'wrong' });
    const asked = model.check(ACME);
    expect(model.checks.value.get('acme')).toBe('Checking with the board…');
    await asked;
    expect(model.checks.value.get('acme')).toMatch(/doesn’t accept this user name/);
  });

  it.each(['before', 'after'])(
    'a check whose answer comes %s another password is saved is not shown beside it',
    async (when) => {
      await storeAccount(ACME);
      const { model } = await loaded();
      let answer: (reply: { done: boolean; cause: 'wrong' }) => void = () => undefined;
      vi.mocked(requestWithCause).mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            answer = resolve;
          }),
      );
      const checked = model.check(ACME);
      const save = async () => {
        model.edit(ACME);
        model.openForm.value?.change({ password: 'corrected' });
        await model.openForm.value?.save();
      };
      if (when === 'after') await save();
      answer({ done: true, cause: 'wrong' });
      await checked;
      if (when === 'before') await save();
      expect(model.checks.value.has('acme')).toBe(false);
    },
  );
});
