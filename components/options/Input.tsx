import type { JSX } from 'preact';

interface Props {
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  value: string;
  type?: 'text' | 'password';
  onInput(value: string): void;
}

/** A labelled line of text in the settings. */
export function Input({ id, label, hint, fault, value, type = 'text', onInput }: Props): JSX.Element {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const attributes = {
    id,
    value,
    autocomplete: type === 'password' ? 'new-password' : 'off',
    spellcheck: false,
    'aria-describedby': described,
    'aria-invalid': fault !== undefined,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="issue" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {type === 'password' ? (
        <input {...attributes} type="password" />
      ) : (
        <input {...attributes} type="text" />
      )}
    </div>
  );
}
