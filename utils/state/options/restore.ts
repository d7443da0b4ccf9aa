import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { previewRestore, type RestorePreview } from '@/utils/backup/preview-restore';
import type { Unusable } from '@/utils/backup/read';
import { restoreBackup } from '@/utils/backup/restore';
import type { Evidence } from '@/utils/board/evidence';
import * as copy from '@/utils/copy/en-GB/settings-restore';
import { STORAGE_REASONS } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';
import { request, requestWithCause } from '@/utils/messages/send-request';
import type { Account } from '@/utils/settings/accounts';
import { requestBoardPermission } from '@/utils/settings/permission';
import type { RefusedChange } from '@/utils/settings/portable/portable';
import { applyDifferences } from '@/utils/settings/portable/portable-settings';
import { restoredInWords } from './data-words';
import { sendWaiting } from './send-waiting';
import { failure, type Status, success } from './status';

export interface RestoreOffer {
  file: File;
  preview: RestorePreview;
  ticked: ReadonlySet<string>;
}

/** From 0 to 1. */
interface Work {
  words: string;
  part: number;
}

export interface RestoreModel {
  work: ReadonlySignal<Work | undefined>;
  offer: ReadonlySignal<RestoreOffer | undefined>;
  status: ReadonlySignal<Status | undefined>;
  /** Changes nothing. Ignored while another file is in progress. */
  openFile(file: File): Promise<void>;
  tick(id: string, isTicked: boolean): void;
  /** Call first in a click handler, since it may request a permission for `board`, the new endpoint. */
  restore(board: URL | undefined): Promise<void>;
  cancel(): void;
}

/** @param onRestored settings may have changed */
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
        const preview = await previewRestore(file, begin(copy.reading(file.name)));
        if (typeof preview === 'string') end({ status: unusable(file, preview) });
        else end({ offer: { file, preview, ticked: new Set() } });
      } catch (error) {
        end({ status: failure(copy.notRead(file.name, STORAGE_REASONS[storageFault(error)])) });
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
      // Takes the offer away: the browser's question may stay open for long, and nothing is restored twice.
      const onProgress = begin(copy.RESTORING);
      // Before any `await`: browsers require a user gesture.
      const isAllowed = !board || (await requestBoardPermission(board).catch(() => false));
      try {
        const result = await restoreOffered(wanted, isAllowed, onProgress);
        const words = isAllowed ? result.words : `${result.words} ${copy.addressNotChanged(board.host)}`;
        end({ status: { ...result, words } });
      } catch (error) {
        end({ status: failure(copy.notAllRestored(STORAGE_REASONS[storageFault(error)])) });
      }
      onRestored();
      if (board && isAllowed) await sendWaiting();
    },
    cancel: () => end({ status: success(copy.NOTHING_CHANGED) }),
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
  const settings = await applyDifferences(preview.settings, wanted, {
    addAccount: requestAddAccount,
    addEvidence: requestAddEvidence,
  });
  return { isGood: settings.refused.length === 0, words: restoredInWords(restored, settings) };
}

function unusable({ name }: File, why: Unusable): Status {
  return failure(copy.unusable(name, why));
}

function withoutAddress({ settings }: RestorePreview, ticked: ReadonlySet<string>): ReadonlySet<string> {
  const addresses = settings
    .flatMap(({ differences }) => differences)
    .filter(({ endpoint }) => endpoint !== undefined)
    .map(({ id }) => id);
  return new Set([...ticked].filter((id) => !addresses.includes(id)));
}

const CAUSES = ['locked', 'known', 'twin-label', 'too-many'] as const;

async function requestAddAccount(account: Account): Promise<'done' | RefusedChange> {
  const { done, cause } = await requestWithCause({ type: 'add-account', account });
  if (done) return 'done';
  return CAUSES.find((one) => one === cause) ?? 'not-done';
}

function requestAddEvidence(evidence: Evidence): Promise<boolean> {
  return request({ type: 'add-evidence', evidence });
}
