import { todayInLondon } from '@/utils/advert/dates';
import { CONFIRMED_KEYS, FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { formatDay } from '@/utils/advert/format-time';
import type { FieldNames, JudgedNames } from '@/utils/board/judge-names';
import type { Profile } from '@/utils/board/profile';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/settings-board';
import { named, refused, refusesValues } from '@/utils/copy/en-GB/settings-names';
import type { Faults } from '@/utils/settings/faults';
import { StatusTable, statusId } from './StatusTable';

interface Props {
  keys: Profile['keys'];
  faults: Faults;
  managed: Readonly<Record<string, string | undefined>>;
  judgedNames: JudgedNames;
  onInput(id: FieldId, key: string): void;
}

/** Marks keys that are not confirmed. */
export function KeyTable({ keys, faults, managed, judgedNames, onInput }: Props) {
  const rows = FIELD_IDS.map((field) => {
    const id = `key-${field}`;
    const isManaged = managed[field] !== undefined;
    const control = (
      <input
        id={id}
        value={keys[field]}
        readOnly={CONFIRMED_KEYS.has(field) || isManaged}
        spellcheck={false}
        aria-invalid={faults[id] !== undefined}
        aria-describedby={statusId(id)}
        onInput={(event) => onInput(field, event.currentTarget.value)}
      />
    );
    const status = describeNameStatus(judgedNames.fields[field]);
    return { id, label: FIELD_LABELS[field], control, fault: faults[id], isManaged, status };
  });
  return (
    <StatusTable
      title={copy.KEYS}
      hint={copy.KEYS_HINT}
      columns={[copy.FIELD, copy.KEY, copy.STATUS]}
      rows={rows}
    />
  );
}

function describeNameStatus({ status, at = '', refusedValues }: FieldNames): string {
  const values = refusedValues.length > 0 ? `. ${refusesValues(refusedValues)}` : '';
  switch (status) {
    case 'specified':
      return copy.CONFIRMED + values;
    case 'named':
      return named(formatDay(at, todayInLondon())) + values;
    case 'refused':
      return refused(formatDay(at, todayInLondon()));
    case 'not-known':
      return copy.NOT_CONFIRMED;
  }
}
