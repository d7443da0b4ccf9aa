import { SET_BY_COMPANY } from '@/utils/copy/en-GB/settings';

interface Props {
  id: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** Read-only. */
  isManaged?: boolean;
  onChange(value: string): void;
}

export function SelectSetting({ id, label, value, options, isManaged = false, onChange }: Props) {
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      {isManaged && (
        <p class="hint" id={`${id}-hint`}>
          {SET_BY_COMPANY}
        </p>
      )}
      <select
        id={id}
        value={value}
        disabled={isManaged}
        aria-describedby={isManaged ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
