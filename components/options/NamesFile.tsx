import { useRef } from 'preact/hooks';
import { download } from '@/components/shared/download';
import type { Evidence } from '@/utils/board/evidence';
import type { Profile } from '@/utils/board/profile';
import * as copy from '@/utils/copy/en-GB/settings-names';
import type { BoardNamesModel } from '@/utils/state/options/board-names';
import { FilePicker } from './FilePicker';

interface Props {
  profile: Profile;
  evidence: Evidence | undefined;
  model: BoardNamesModel;
}

/** One person asks the board, the others load the file. */
export function NamesFile({ profile, evidence, model }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const save = () => {
    const { file, name } = model.writeFile(profile, evidence);
    download(file, name);
  };
  return (
    <details class="names-file">
      <summary>{copy.FILE}</summary>
      <p class="hint">{copy.FILE_HINT}</p>
      <button type="button" class="button" onClick={save}>
        {copy.SAVE_FILE}
      </button>
      <FilePicker
        id="names-file"
        label={copy.LOAD_FILE}
        hint={copy.LOAD_FILE_HINT}
        accept=".json,application/json"
        inputRef={input}
        onFile={model.openFile}
      />
    </details>
  );
}
