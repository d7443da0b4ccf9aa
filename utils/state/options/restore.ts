import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { previewRestore, type RestorePreview } from '@/utils/backup/preview-restore';
import type { Unusable } from '@/utils/backup/read';
import { restoreBackup } from '@/utils/backup/restore';
import { STORAGE_REASONS } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';
import { requestWithCause } from '@/utils/messages/send-request';
import type { Account } from '@/utils/settings/accounts';
import { requestBoardPermission } from '@/utils/settings/permission';
import type { RefusedChange } from '@/utils/settings/portable/portable';
import { applyDifferences } from '@/utils/settings/portable/portable-settings';
import { restoredInWords, UNUSABLE_WORDS } from './data-words';
import { failure, type Status, success } from './status';

/** A file that was chosen, and what restoring it would do. */
export interface RestoreOffer {
  file: File;
  preview: RestorePreview;
  /** The ids of the settings that are to be taken over. */
  ticked: ReadonlySet<string>;
}

/** A file that is being read or restored: what to say, and how far it is, from 0 to 1. */
interface Work {
  words: string;
  part: number;
}

/** Restoring from a backup: choosing a file, seeing what it would do, and doing it. */
export interface RestoreModel {
  work: ReadonlySignal<Work | undefined>;
  offer: ReadonlySignal<RestoreOffer | undefined>;
  status: ReadonlySignal<Status | undefined>;
  /** Reads a file without changing anything. Does nothing while another one is worked on. */
  openFile(file: File): Promise<void>;
  tick(id: string, isTicked: boolean): void;
  /**
   * Restores what is offered. Must be called first thing in a click, since it may ask for a permission.
   * @param board where adverts will go from then on, if that is ticked
   */
  restore(board: URL | undefined): Promise<void>;
  cancel(): void;
}

/** @param onRestored called after settings may have changed */
export function createRestore(onRestored: () => void): RestoreModel {
  const work = signal<Work | undefined>(undefined);
  const offer = signal<RestoreOffer | undefined>(undefined);
  const status = signal<Status | undefined>(undefined);
  const end = (result: { status?: Status; offer?: RestoreOffer }) =>
    batch(() => {
      work.value = undefined;
      offer.value = result.offer;
      status.value = result.status;
    });
  const begin = (words: string) => {
    end({});
    const onProgress = (part: number) => {
      work.value = { words, part };
    };
    onProgress(0);
    return onProgress;
  };
  return {
    work,
    offer,
    status,
    async openFile(file) {
      if (work.value) return;
      try {
        const preview = await previewRestore(file, begin(`Reading ${file.name}…`));
        if (typeof preview === 'string') end({ status: unusable(file, preview) });
        else end({ offer: { file, preview, ticked: new Set() } });
      } catch (error) {
        end({ status: failure(`“${file.name}” was not read: ${STORAGE_REASONS[storageFault(error)]}`) });
      }
    },
    tick(id, isTicked) {
      if (!offer.value) return;
      const ticked = new Set(offer.value.ticked);
      if (isTicked) ticked.add(id);
      else ticked.delete(id);
      offer.value = { ...offer.value, ticked };
    },
    async restore(board) {
      const wanted = offer.value;
      if (!wanted) return;
      // Asked before anything is waited for: browsers take the question only from within the click.
      const isAllowed = !board || (await requestBoardPermission(board).catch(() => false));
      try {
        const result = await restoreOffered(wanted, isAllowed, begin('Restoring…'));
        const refused = isAllowed
          ? ''
          : ` The board’s address was not changed: the browser was not allowed to reach ${board?.host}.`;
        end({ status: { ...result, words: result.words + refused } });
      } catch (error) {
        end({ status: failure(`Not all of it was restored: ${STORAGE_REASONS[storageFault(error)]}`) });
      }
      onRestored();
    },
    cancel: () => end({ status: success('Nothing was changed') }),
  };
}

async function restoreOffered(
  { file, preview, ticked }: RestoreOffer,
  isAllowed: boolean,
  onProgress: (part: number) => void,
): Promise<Status> {
  const restored = await restoreBackup(file, { onProgress });
  if (typeof restored === 'string') return unusable(file, restored);
  const wanted = isAllowed ? ticked : withoutAddress(preview, ticked);
  const settings = await applyDifferences(preview.settings, wanted, addAccount);
  return { isGood: settings.refused.length === 0, words: restoredInWords(restored, settings) };
}

function unusable({ name }: File, why: Unusable): Status {
  return failure(`“${name}” ${UNUSABLE_WORDS[why]}`);
}

function withoutAddress({ settings }: RestorePreview, ticked: ReadonlySet<string>): ReadonlySet<string> {
  const addresses = settings
    .flatMap(({ differences }) => differences)
    .filter(({ endpoint }) => endpoint !== undefined)
    .map(({ id }) => id);
  return new Set([...ticked].filter((id) => !addresses.includes(id)));
}

const CAUSES = ['locked', 'known', 'twin-label', 'too-many'] as const;

/** Has the worker add an account that a file names. */
async function addAccount(account: Account): Promise<'done' | RefusedChange> {
  const { done, cause } = await requestWithCause({ type: 'add-account', account });
  if (done) return 'done';
  return CAUSES.find((one) => one === cause) ?? 'not-done';
}
