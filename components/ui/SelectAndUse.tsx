import { useState } from 'preact/hooks';
import { USE } from '@/utils/copy/en-GB/common';

interface Props<Value extends string> {
  /** For screen readers. */
  label: string;
  /** What it shows while nothing is chosen. */
  heading: string;
  options: readonly { value: Value; label: string }[];
  onUse(value: Value): void;
}

/** A list whose option is used by a press of a button: arrow keys choose one after the other (WCAG 2.2, 3.2.2). */
export function SelectAndUse<Value extends string>({ label, heading, options, onUse }: Props<Value>) {
  const [chosen, setChosen] = useState('');
  const option = options.find(({ value }) => value === chosen);
  return (
    <>
      <select aria-label={label} value={chosen} onChange={({ currentTarget: { value } }) => setChosen(value)}>
        <option value="">{heading}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {option && (
        <button type="button" class="button" onClick={() => onUse(option.value)}>
          {USE}
          <span class="sr-only"> {option.label}</span>
        </button>
      )}
    </>
  );
}
