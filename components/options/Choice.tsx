interface Props {
  id: string;
  label: string;
  value: string;
  options: readonly { value: string; words: string }[];
  onChange(value: string): void;
}

/** A labelled list of choices in the settings. */
export function Choice({ id, label, value, options, onChange }: Props) {
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
