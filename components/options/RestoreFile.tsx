import { useRef, useState } from 'preact/hooks';
import { STORAGE_REASONS } from '@/components/shared/storage-words';
import { previewRestore, type RestorePreview } from '@/utils/backup/preview-restore';
import { restoreBackup } from '@/utils/backup/restore';
import { storageFault } from '@/utils/database/fault';
import { requestWithCause } from '@/utils/messages';
import type { Account } from '@/utils/settings/accounts';
import { requestBoardPermission } from '@/utils/settings/permission';
import type { RefusedChange } from '@/utils/settings/portable/portable';
import { applyDifferences } from '@/utils/settings/portable/portable-settings';
import { restoredInWords, UNUSABLE_WORDS } from './data-words';
import { RestoreOffer } from './RestoreOffer';
import type { Saved } from './SaveRow';

interface Offer {
  file: File;
  survey: RestorePreview;
}

/** Has the worker add an account that a file names. */
async function addAccount(account: Account): Promise<'done' | RefusedChange> {
  const { done, cause } = await requestWithCause({ type: 'add-account', account });
  if (done) return 'done';
  return CAUSES.find((one) => one === cause) ?? 'not-done';
}

const CAUSES = ['locked', 'known', 'twin-label', 'too-many'] as const;

function withoutAddress({ settings }: RestorePreview, ticked: ReadonlySet<string>): ReadonlySet<string> {
  const addresses = settings
    .flatMap(({ differences }) => differences)
    .filter(({ endpoint }) => endpoint !== undefined)
    .map(({ id }) => id);
  return new Set([...ticked].filter((id) => !addresses.includes(id)));
}

/** Chooses a backup, says what restoring it will do, and does it once that is wanted. */
export function RestoreFile({ onSettings }: { onSettings(): void }) {
  const [offer, setOffer] = useState<Offer>();
  const [work, setWork] = useState<{ words: string; part: number }>();
  const [saved, setSaved] = useState<Saved>();
  const input = useRef<HTMLInputElement>(null);
  const begin = (words: string) => {
    setSaved(undefined);
    setOffer(undefined);
    setWork({ words, part: 0 });
    return (part: number) => setWork({ words, part });
  };
  const open = async (file: File) => {
    const onProgress = begin(`Reading ${file.name}…`);
    try {
      const survey = await previewRestore(file, onProgress);
      if (typeof survey === 'string')
        setSaved({ good: false, words: `“${file.name}” ${UNUSABLE_WORDS[survey]}` });
      else setOffer({ file, survey });
    } catch (error) {
      setSaved({
        good: false,
        words: `“${file.name}” was not read: ${STORAGE_REASONS[storageFault(error)]}`,
      });
    }
    setWork(undefined);
  };
  const restore = async ({ file, survey }: Offer, ticked: ReadonlySet<string>, board: URL | undefined) => {
    // Asked before anything is waited for: browsers take the question only from within the click.
    const allowed = !board || (await requestBoardPermission(board).catch(() => false));
    const onProgress = begin('Restoring…');
    try {
      const restored = await restoreBackup(file, { onProgress });
      if (typeof restored === 'string') {
        setSaved({ good: false, words: `“${file.name}” ${UNUSABLE_WORDS[restored]}` });
      } else {
        const settings = await applyDifferences(
          survey.settings,
          allowed ? ticked : withoutAddress(survey, ticked),
          addAccount,
        );
        const refused = allowed
          ? ''
          : ` The board’s address was not changed: the browser was not allowed to reach ${board?.host}.`;
        setSaved({
          good: settings.refused.length === 0,
          words: restoredInWords(restored, settings) + refused,
        });
      }
    } catch (error) {
      setSaved({ good: false, words: `Not all of it was restored: ${STORAGE_REASONS[storageFault(error)]}` });
    }
    setWork(undefined);
    input.current?.focus();
    onSettings();
  };
  return (
    <>
      <div class="setting">
        <label for="backup-file">Restore from a backup</label>
        <p class="hint" id="backup-file-hint">
          Nothing is changed before you have seen what is in the file and pressed Restore.
        </p>
        <input
          ref={input}
          id="backup-file"
          type="file"
          accept=".jsonl,application/jsonl"
          aria-describedby="backup-file-hint"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file && !work) open(file);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {work && <progress aria-label={work.words} max={1} value={work.part} />}
      <div role="status">
        {work ? <p>{work.words}</p> : saved && <p class={saved.good ? 'good' : 'bad'}>{saved.words}</p>}
      </div>
      {offer && (
        <RestoreOffer
          name={offer.file.name}
          survey={offer.survey}
          onRestore={(ticked, board) => restore(offer, ticked, board)}
          onCancel={() => {
            setOffer(undefined);
            setSaved({ good: true, words: 'Nothing was changed' });
            input.current?.focus();
          }}
        />
      )}
    </>
  );
}
