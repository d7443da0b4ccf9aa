import type { Profile } from '@/utils/board/profile';
import { SET_BY_COMPANY } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-board';
import { extraKeyId, extraValueId } from '@/utils/settings/check-profile';
import type { Faults } from '@/utils/settings/faults';

interface Props {
  extra: Profile['extra'];
  faults: Faults;
  /** Read-only. */
  isManaged: boolean;
  onChange(extra: Profile['extra']): void;
}

/** Additional keys with constant values. */
export function ExtraKeys({ extra, faults, isManaged, onChange }: Props) {
  const change = (index: number, part: Partial<Profile['extra'][number]>) =>
    onChange(extra.map((pair, at) => (at === index ? { ...pair, ...part } : pair)));
  return (
    <fieldset class="fieldset" disabled={isManaged}>
      <legend>{copy.EXTRA}</legend>
      {isManaged && <p class="hint">{SET_BY_COMPANY}</p>}
      {extra.map((pair, index) => {
        const keyId = extraKeyId(index);
        const valueId = extraValueId(index);
        return (
          <div key={index} class="fieldset-row">
            <input
              id={keyId}
              aria-label={copy.extraName(index + 1)}
              aria-describedby={faults[keyId] && faultId(keyId)}
              aria-invalid={faults[keyId] !== undefined}
              value={pair.key}
              spellcheck={false}
              onInput={(event) => change(index, { key: event.currentTarget.value })}
            />
            <input
              id={valueId}
              aria-label={copy.extraValue(index + 1)}
              aria-describedby={faults[valueId] && faultId(valueId)}
              aria-invalid={faults[valueId] !== undefined}
              value={pair.value}
              onInput={(event) => change(index, { value: event.currentTarget.value })}
            />
            <button
              type="button"
              class="button"
              onClick={() => onChange(extra.filter((_, at) => at !== index))}
            >
              {copy.REMOVE}
              <span class="sr-only"> {copy.ofRow(index + 1)}</span>
            </button>
            {[keyId, valueId].map(
              (id) =>
                faults[id] && (
                  <p key={id} id={faultId(id)} class="issue">
                    {faults[id]}
                  </p>
                ),
            )}
          </div>
        );
      })}
      <button type="button" class="button" onClick={() => onChange([...extra, { key: '', value: '' }])}>
        {copy.ADD_EXTRA}
      </button>
    </fieldset>
  );
}

function faultId(id: string): string {
  return `${id}-fault`;
}
