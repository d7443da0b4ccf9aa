import { useRef, useState } from 'preact/hooks';
import type { Coreskills } from '@/utils/advert/rules';
import { type ListFile, readListFile, sizeFault } from '@/utils/coreskills/list-file';
import {
  type CoreskillList as List,
  readCoreskillList,
  replaceCoreskillList,
  resetCoreskillList,
} from '@/utils/settings/coreskill-list';
import { damagedSettings } from '@/utils/settings/validated-item';
import { EarlierChoices } from './EarlierChoices';
import { ListFaults } from './ListFaults';
import { ListInUse } from './ListInUse';
import { ListOffer } from './ListOffer';
import { Loading } from './Loading';
import { NOT_SAVED, type Saved } from './SaveRow';
import { useLoad } from './use-load';

/** A file that was chosen, and what was read from it. */
type Chosen = { file: string; read: ListFile };

/** The list of coreskills: which one is in use, another one from a file, and what was chosen before. */
export function CoreskillList() {
  const [list, setList] = useState<List>();
  const [damaged, setDamaged] = useState(false);
  const [chosen, setChosen] = useState<Chosen>();
  const [saved, setSaved] = useState<Saved>();
  const input = useRef<HTMLInputElement>(null);
  const load = async () => {
    setList(await readCoreskillList());
    setDamaged((await damagedSettings()).includes('coreskillList'));
  };
  const hasFailed = useLoad(load);
  if (!list) return <Loading hasFailed={hasFailed} />;
  const open = async (file: File) => {
    setSaved(undefined);
    const tooLarge = sizeFault(file.size);
    // A file that is gone or locked by now cannot be read.
    const read =
      tooLarge ??
      (await file.arrayBuffer().then(
        (bytes) => readListFile(file.name, new Uint8Array(bytes)),
        () => undefined,
      ));
    setChosen(read && { file: file.name, read });
    if (!read) setSaved({ good: false, words: `${file.name} could not be read. Choose it once more` });
    else if ('faults' in read) setSaved({ good: false, words: `${file.name} cannot be used yet` });
  };
  const change = async (stored: Promise<void>, words: string) => {
    const done = await stored.then(
      () => true,
      () => false,
    );
    setSaved(done ? { good: true, words } : NOT_SAVED);
    if (!done) return;
    setChosen(undefined);
    // The button that was pressed is gone.
    input.current?.focus();
    await load();
  };
  const take = (coreskills: Coreskills, file: string) =>
    change(replaceCoreskillList(coreskills, file), `The list of ${file} is in use now`);
  return (
    <>
      <ListInUse
        list={list}
        damaged={damaged}
        onReset={() => change(resetCoreskillList(), 'The bundled list is in use now')}
      />
      <div class="setting">
        <label for="list-file">Choose another list</label>
        <p class="hint" id="list-file-hint">
          A CSV file with two columns, coreskill and specialism, as a spreadsheet saves it; or a JSON file.
          The list in use stays until you accept the new one.
        </p>
        <input
          ref={input}
          id="list-file"
          type="file"
          accept=".csv,.json,.txt,text/csv,application/json"
          aria-describedby="list-file-hint"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) open(file);
            // So that the same file can be chosen again once it was put right.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">{saved && <p class={saved.good ? 'good' : 'bad'}>{saved.words}</p>}</div>
      {chosen && 'faults' in chosen.read && <ListFaults faults={chosen.read.faults} />}
      {chosen && 'list' in chosen.read && (
        <ListOffer
          file={chosen.file}
          now={list.coreskills}
          next={chosen.read.list}
          onTake={(coreskills) => take(coreskills, chosen.file)}
          onKeep={() => change(Promise.resolve(), 'The old list stays in use')}
        />
      )}
      <EarlierChoices />
    </>
  );
}
