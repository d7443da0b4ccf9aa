import { onEvidenceChange } from '@/utils/settings/board-evidence';
import { type LockState, lockState, onLockChange } from '@/utils/settings/lock-state';
import type { Managed } from '@/utils/settings/managed';
import { onProfileChange } from '@/utils/settings/stored-profile';
import { damagedSettings } from '@/utils/settings/validated-item';
import { type AccountsModel, createAccounts } from './accounts';
import { type BackUpModel, createBackUp } from './back-up';
import { type BoardModel, createBoard } from './board';
import { type CoreskillListModel, createCoreskillList } from './coreskill-list';
import { createDamagedRecords, type DamagedRecordsModel } from './damaged-records';
import { createDefaultValues, type DefaultValuesModel } from './default-values';
import { createEarlierChoices, type EarlierChoicesModel } from './earlier-choices';
import { createLoader, type Loader, loadedValue } from './loader';
import { createManaged } from './managed';
import { createRestore, type RestoreModel } from './restore';
import { createSecurity, type SecurityModel } from './security';

export interface Sections {
  accounts: AccountsModel;
  defaultValues: DefaultValuesModel;
  board: BoardModel;
  coreskillList: CoreskillListModel;
  earlierChoices: EarlierChoicesModel;
  security: SecurityModel;
}

export interface Settings {
  managed: Loader<Managed>;
  lock: Loader<LockState>;
  damaged: Loader<readonly string[]>;
  sections: Sections;
  backUp: BackUpModel;
  restore: RestoreModel;
  damagedRecords: DamagedRecordsModel;
  load(): Promise<void>;
  /** Also reloads the accounts, whose readable parts change. */
  reloadLock(): Promise<void>;
}

export function createSettings(): Settings {
  const managed = createManaged();
  const lock = createLoader(lockState);
  // Their own section reports damaged choices.
  const damaged = createLoader(async () => (await damagedSettings()).filter((name) => name !== 'choices'));
  const accounts = createAccounts({ managed, lock });
  const { isAddressDoubted } = accounts;
  const defaultValues = createDefaultValues({ managed });
  const board = createBoard({ managed, isAddressDoubted });
  const coreskillList = createCoreskillList();
  const earlierChoices = createEarlierChoices();
  const security = createSecurity();
  const loadSections = async () => {
    const parts = [accounts, defaultValues, board, coreskillList, earlierChoices];
    await Promise.all(parts.map((part) => part.load()));
    // Last, because only reading detects damage.
    await damaged.load();
  };
  /** What is half typed stays. */
  const follow = async () => {
    const parts = [accounts, defaultValues, board].map((part) => part.follow());
    await Promise.all([...parts, coreskillList.load(), earlierChoices.load()]);
    await damaged.load();
  };
  const damagedRecords = createDamagedRecords(follow);
  return {
    managed,
    lock,
    damaged,
    sections: { accounts, defaultValues, board, coreskillList, earlierChoices, security },
    backUp: createBackUp(),
    restore: createRestore(follow),
    damagedRecords,
    async load() {
      await Promise.all([managed.load(), lock.load(), damagedRecords.load(), loadSections()]);
    },
    async reloadLock() {
      const before = loadedValue(lock);
      await lock.load();
      if (loadedValue(lock) === before) return;
      security.reset();
      await accounts.load();
    },
  };
}

/** Loads and updates the page until the signal aborts. */
export async function openSettings(settings: Settings, signal: AbortSignal): Promise<void> {
  onLockChange(() => settings.reloadLock(), signal);
  const followBoard = () => settings.sections.board.follow();
  onEvidenceChange(followBoard, signal);
  onProfileChange(followBoard, signal);
  await settings.load();
}
