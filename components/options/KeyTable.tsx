import { todayInLondon } from '@/utils/advert/dates';
import { CONFIRMED_KEYS, FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { formatDay } from '@/utils/advert/format-time';
import type { FieldNames, JudgedNames } from '@/utils/board/judge-names';
import type { Profile } from '@/utils/board/profile';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { SET_BY_COMPANY } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-board';
import { named, refused, refusesValues } from '@/utils/copy/en-GB/settings-names';
import type { Faults } from '@/utils/settings/faults';

interface Props {
  keys: Profile['keys'];
  faults: Faults;
  managed: Readonly<Record<string, string | undefined>>;
  standings: JudgedNames;
  onInput(id: FieldId, key: string): void;
}

/** Marks keys that are not confirmed. */
export function KeyTable({ keys, faults, managed, standings, onInput }: Props) {
  return (
    <details class="key-table">
      <summary>{copy.KEYS}</summary>
      <p class="hint">{copy.KEYS_HINT}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{copy.FIELD}</th>
            <th scope="col">{copy.KEY}</th>
            <th scope="col">{copy.STATUS}</th>
          </tr>
        </thead>
        <tbody>
          {FIELD_IDS.map((id) => {
            const confirmed = CONFIRMED_KEYS.has(id);
            const fault = faults[`key-${id}`];
            return (
              <tr key={id}>
                <th scope="row">
                  <label for={`key-${id}`}>{FIELD_LABELS[id]}</label>
                </th>
                <td>
                  <input
                    id={`key-${id}`}
                    value={keys[id]}
                    readOnly={confirmed || managed[id] !== undefined}
                    spellcheck={false}
                    aria-invalid={fault !== undefined}
                    aria-describedby={`key-${id}-standing`}
                    onInput={(event) => onInput(id, event.currentTarget.value)}
                  />
                </td>
                <td id={`key-${id}-standing`}>
                  {fault ? (
                    <span class="issue">{fault}</span>
                  ) : (
                    <span class="hint">
                      {managed[id] !== undefined && `${SET_BY_COMPANY}, `}
                      {describeStanding(standings.fields[id])}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function describeStanding({ standing, at = '', refusedValues }: FieldNames): string {
  const values = refusedValues.length > 0 ? `. ${refusesValues(refusedValues)}` : '';
  switch (standing) {
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
