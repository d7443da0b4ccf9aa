import type { Profile } from '@/utils/board/profile';
import { SET_BY_COMPANY } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-board';
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
      {extra.map((pair, index) => (
        <div key={index} class="fieldset-row">
          <input
            aria-label={copy.extraName(index + 1)}
            value={pair.key}
            spellcheck={false}
            aria-invalid={faults[`extra-${index}`] !== undefined}
            onInput={(event) => change(index, { key: event.currentTarget.value })}
          />
          <input
            aria-label={copy.extraValue(index + 1)}
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
          {faults[`extra-${index}`] && <p class="issue">{faults[`extra-${index}`]}</p>}
        </div>
      ))}
      <button type="button" class="button" onClick={() => onChange([...extra, { key: '', value: '' }])}>
        {copy.ADD_EXTRA}
      </button>
    </fieldset>
  );
}
