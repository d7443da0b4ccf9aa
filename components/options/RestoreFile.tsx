import { useRef, useState } from 'preact/hooks';
import { restoreBackup } from '@/utils/backup/restore';
import { type Survey, surveyBackup } from '@/utils/backup/survey';
import { requestReach } from '@/utils/settings/permission';
import { faultInWords, restoredInWords, UNUSABLE_WORDS } from './data-words';
import { RestoreOffer } from './RestoreOffer';
import type { Saved } from './SaveRow';

/** Chooses a backup, says what restoring it will do, and does it once that is wanted. */
export function RestoreFile({ onSettings }: { onSettings(): void }) {
  const [offer, setOffer] = useState<{ file: File; survey: Survey }>();
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
      const survey = await surveyBackup(file, onProgress);
      if (typeof survey === 'string')
        setSaved({ good: false, words: `“${file.name}” ${UNUSABLE_WORDS[survey]}` });
      else setOffer({ file, survey });
    } catch (error) {
      setSaved({ good: false, words: `“${file.name}” was not read: ${faultInWords(error)}` });
    }
    setWork(undefined);
  };
  const restore = async (file: File, settings: boolean, board: URL | undefined) => {
    // Asked before anything is waited for: browsers take the question only from within the click.
    const allowed = !board || (await requestReach(board).catch(() => false));
    const onProgress = begin('Restoring…');
    try {
      const restored = await restoreBackup(file, { settings, onProgress });
      if (typeof restored === 'string') {
        setSaved({ good: false, words: `“${file.name}” ${UNUSABLE_WORDS[restored]}` });
      } else {
        const refused = allowed
          ? ''
          : ` The browser was not allowed to reach ${board?.host}: save the board once more.`;
        setSaved({ good: true, words: restoredInWords(restored) + refused });
      }
    } catch (error) {
      setSaved({ good: false, words: `Not all of it was restored: ${faultInWords(error)}` });
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
          onRestore={(settings, board) => restore(offer.file, settings, board)}
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
