import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '@/utils/settings/accounts';
import { markFirstStep, onFirstStepsChange, readFirstSteps } from '@/utils/settings/first-steps';
import { readLastManaged } from '@/utils/settings/last-managed';
import { lockState, onLockChange } from '@/utils/settings/lock-state';
import { readProfile } from '@/utils/settings/stored-profile';
import { type AccountsModel, createAccounts } from '@/utils/state/options/accounts';
import { createLoader, loadedValue } from '@/utils/state/options/loader';
import { createManaged } from '@/utils/state/options/managed';
import { createPinned, type PinnedModel } from './pinned';

export interface WelcomeModel {
  accounts: AccountsModel;
  /** The default account, once it can be used. */
  account: ReadonlySignal<Account | undefined>;
  /** The company's account that still lacks its user name. */
  unfinished: ReadonlySignal<Account | undefined>;
  board: ReadonlySignal<string>;
  isChecked: ReadonlySignal<boolean>;
  isSampleTried: ReadonlySignal<boolean>;
  pinned: PinnedModel;
  check(): Promise<void>;
  load(): Promise<void>;
  /** Follows what other pages change, until the signal aborts. */
  follow(ended: AbortSignal): void;
}

/** The steps of the welcome page: what is done, and what they do. */
export function createWelcome(): WelcomeModel {
  const managed = createManaged();
  const lock = createLoader(lockState);
  const accounts = createAccounts({ managed, lock });
  const steps = createLoader(async () => (await readFirstSteps()) ?? {});
  const profile = createLoader(() => readProfile(readLastManaged()));
  const isGoodNow = signal(false);

  const list = computed(() =>
    accounts.list.value.phase === 'ready' ? accounts.list.value.value : undefined,
  );
  const byDefault = computed(() => list.value?.all.find(({ id }) => id === list.value?.defaultId));
  const isUsable = ({ username }: Account) => username !== undefined || list.value?.hasPassphrase === true;
  const account = computed(() =>
    byDefault.value && isUsable(byDefault.value) ? byDefault.value : list.value?.all.find(isUsable),
  );

  return {
    accounts,
    account,
    unfinished: computed(() => (account.value ? undefined : list.value?.all[0])),
    board: computed(() => loadedValue(profile)?.name ?? ''),
    isChecked: computed(
      () => account.value !== undefined && (isGoodNow.value || loadedValue(steps)?.checked === true),
    ),
    isSampleTried: computed(() => loadedValue(steps)?.sample === true),
    pinned: createPinned(),
    async check() {
      if (!account.value) return;
      isGoodNow.value = (await accounts.check(account.value)) === 'good';
      // Only the tick is lost.
      if (isGoodNow.value) await markFirstStep('checked').catch(() => undefined);
    },
    async load() {
      await Promise.all([managed.load(), lock.load(), steps.load(), profile.load(), accounts.load()]);
    },
    follow(ended) {
      onFirstStepsChange(() => steps.load(), ended);
      onLockChange(async () => {
        await lock.load();
        await accounts.load();
      }, ended);
    },
  };
}

/** Loads and updates the page until the signal aborts. */
export async function openWelcome(welcome: WelcomeModel, ended: AbortSignal): Promise<void> {
  welcome.follow(ended);
  welcome.pinned.follow(ended);
  await welcome.load();
}
