import { useRef } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/settings-coreskills';
import type { CoreskillListModel } from '@/utils/state/options/coreskill-list';
import { FilePicker } from './FilePicker';
import { ListFaults } from './ListFaults';
import { ListInUse } from './ListInUse';
import { ListOffer } from './ListOffer';
import { Loading } from './Loading';
import { StatusText } from './StatusText';

export function CoreskillList({ model }: { model: CoreskillListModel }) {
  const input = useRef<HTMLInputElement>(null);
  const inUse = model.inUse.value;
  if (inUse.phase !== 'ready') return <Loading phase={inUse.phase} />;
  const { list, isDamaged } = inUse.value;
  const chosen = model.chosen.value;
  const status = model.status.value;
  // The pressed button has disappeared.
  const focusPicker = () => input.current?.focus();
  const reset = async () => {
    if (await model.reset()) focusPicker();
  };
  return (
    <>
      <ListInUse list={list} damaged={isDamaged} onReset={reset} />
      <FilePicker
        id="list-file"
        label={copy.CHOOSE_LIST}
        hint={copy.CHOOSE_LIST_HINT}
        accept=".csv,.json,.txt,text/csv,application/json"
        inputRef={input}
        onFile={model.openFile}
      />
      <StatusText status={status} />
      {chosen && 'faults' in chosen.content && <ListFaults faults={chosen.content.faults} />}
      {chosen && 'list' in chosen.content && (
        <ListOffer
          file={chosen.name}
          now={list.coreskills}
          next={chosen.content.list}
          onAccept={async (coreskills) => {
            if (await model.replace(coreskills, chosen.name)) focusPicker();
          }}
          onKeep={() => {
            model.dismiss();
            focusPicker();
          }}
        />
      )}
    </>
  );
}
