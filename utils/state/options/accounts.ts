import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { wasSaved } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-accounts';
import type { Reply } from '@/utils/messages/requests';
import { requestWithCause } from '@/utils/messages/send-request';
import {
  type Account,
  accounts,
  chosen,
  pickDefault,
  setDefaultAccount,
  withManagedAccounts,
} from '@/utils/settings/accounts';
import type { LockState } from '@/utils/settings/lock-state';
import type { Managed } from '@/utils/settings/managed';
import { type AccountForm, createAccountForm } from './account-form';
import { createLoader, type Loaded, type Loader, loadedTogether, loadedValue } from './loader';
import { failure, type Status, success } from './status';

export interface AccountList {
  all: readonly Account[];
  defaultId: string | undefined;
  managedIds: ReadonlySet<string>;
  hasPassphrase: boolean;
}

export interface AccountsModel {
  list: ReadonlySignal<Loaded<AccountList>>;
  openForm: ReadonlySignal<AccountForm | undefined>;
  newForm: ReadonlySignal<AccountForm>;
  status: ReadonlySignal<Status | undefined>;
  checks: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Whether the last check found no board at the address. */
  isAddressDoubted: Signal<boolean>;
  load(): Promise<void>;
  /** Shows what changed in storage. What the board said before may be of another address. */
  follow(): Promise<void>;
  edit(account: Account): void;
  add(): void;
  closeForm(): void;
  makeDefault(account: Account): Promise<void>;
  remove(account: Account): Promise<void>;
  /** @returns what the board answered; undefined where it was not asked */
  check(account: Account): Promise<Reply<'check-account'>['cause']>;
}

interface Context {
  managed: Loader<Managed>;
  lock: Loader<LockState>;
}

export function createAccounts({ managed, lock }: Context): AccountsModel {
  const stored = createLoader(async () => {
    const [all, { default: defaultId }] = await Promise.all([accounts.get(), chosen.get()]);
    return { all, defaultId };
  });
  const openForm = signal<AccountForm | undefined>(undefined);
  const status = signal<Status | undefined>(undefined);
  const checks = signal<ReadonlyMap<string, string>>(new Map());
  const isAddressDoubted = signal(false);

  const hasPassphrase = () => loadedValue(lock) !== 'off';
  /** Forms of accounts, so that what was typed for one stays while another is open. */
  const forms = new Map<string, AccountForm>();
  const createFormFor = (account?: Account): AccountForm => {
    const form = createAccountForm({
      ...(account ? { account } : {}),
      hasPassphrase,
      /** What the board said of an account's user name and password does not hold for others. */
      async onSaved({ id, label }) {
        checks.value = new Map([...checks.value].filter(([one]) => one !== id));
        drop(form);
        status.value = success(wasSaved(label));
        await stored.load();
      },
    });
    return form;
  };
  const newForm = signal(createFormFor());
  const drop = (form: AccountForm) => {
    if (openForm.value === form) openForm.value = undefined;
    if (form.account) forms.delete(form.account.id);
    else newForm.value = createFormFor();
  };

  const together = loadedTogether({ stored, managed, lock });
  const list = computed((): Loaded<AccountList> => {
    const state = together.value;
    if (state.phase !== 'ready') return state;
    return { phase: 'ready', value: listAccounts(state.value, openForm.value?.account) };
  });

  return {
    list,
    openForm,
    newForm,
    status,
    checks,
    isAddressDoubted,
    load: stored.load,
    async follow() {
      checks.value = new Map();
      isAddressDoubted.value = false;
      await stored.load();
    },
    closeForm: () => drop(openForm.value ?? newForm.value),
    edit(account) {
      const kept = forms.get(account.id);
      const form = kept?.isTyped() ? kept : createFormFor(account);
      forms.set(account.id, form);
      openForm.value = form;
    },
    add() {
      openForm.value = newForm.value;
    },
    async makeDefault({ id, label }) {
      const before = loadedValue(stored);
      if (before) stored.set({ ...before, defaultId: id });
      status.value = await setDefaultAccount(id).then(
        () => success(copy.isDefaultNow(label)),
        () => failure(copy.notMadeDefault(label)),
      );
      await stored.load();
    },
    async remove({ id, label }) {
      const { done, cause } = await requestWithCause({ type: 'remove-account', accountId: id });
      if (done) forms.delete(id);
      status.value = done
        ? success(copy.removed(label))
        : failure(copy.notRemoved(label, cause === 'locked'));
      await stored.load();
    },
    async check({ id }) {
      const show = (words: string) => {
        checks.value = new Map(checks.value).set(id, words);
      };
      show(copy.ASKING);
      const reply = await requestWithCause({ type: 'check-account', accountId: id });
      isAddressDoubted.value = reply.cause === 'address';
      // It may have been saved with another password since.
      if (checks.value.has(id)) show(describeCheck(reply));
      return reply.cause;
    },
  };
}

/** @returns the result of an account's check, with advice */
function describeCheck({ cause, jobId }: Reply<'check-account'>): string {
  return cause ? copy.madeAdvert(copy.CHECK_RESULTS[cause], jobId) : copy.NOT_ASKED;
}

interface Known {
  stored: { all: readonly Account[]; defaultId: string | undefined };
  managed: Managed;
  lock: LockState;
}

/** @param edited stays in the list while its form is open, so that no input is lost */
function listAccounts({ stored, managed, lock }: Known, edited: Account | undefined): AccountList {
  const all = withManagedAccounts(stored.all, managed.accounts);
  const isGone = edited && !all.some(({ id }) => id === edited.id);
  return {
    all: isGone ? [...all, edited] : all,
    defaultId: pickDefault(all, stored.defaultId)?.id,
    managedIds: new Set(managed.accounts.map(({ id }) => id)),
    hasPassphrase: lock !== 'off',
  };
}
