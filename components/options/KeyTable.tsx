import { CONFIRMED_KEYS, FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import type { Profile } from '@/utils/board/profile';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import type { Faults } from '@/utils/settings/faults';
import { SET_BY_COMPANY } from './Input';

interface Props {
  keys: Profile['keys'];
  faults: Faults;
  /** The keys that the company has set. */
  managed: Readonly<Record<string, string | undefined>>;
  onInput(id: FieldId, key: string): void;
}

/** The board's key of each field, with those marked that the board has not confirmed. */
export function KeyTable({ keys, faults, managed, onInput }: Props) {
  return (
    <details class="key-table">
      <summary>Names of the fields at the board</summary>
      <p class="hint">
        s1jobs’ published description has lost most of these names. If the board answers that it does not know
        one, ask s1jobs for the right name and change it here.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Name at the board</th>
            <th scope="col">Status</th>
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
                      {managed[id] !== undefined
                        ? SET_BY_COMPANY
                        : confirmed
                          ? 'in the board’s description'
                          : 'default, not confirmed by s1jobs'}
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
