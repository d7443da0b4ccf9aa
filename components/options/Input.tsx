import type { JSX } from 'preact';
import { SET_BY_COMPANY } from '@/utils/copy/en-GB/settings';

interface Props {
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  value: string;
  type?: 'text' | 'password';
  /** Read-only. */
  isManaged?: boolean;
  onInput(value: string): void;
}

export function Input({
  id,
  label,
  hint: ownHint,
  fault,
  value,
  type = 'text',
  isManaged = false,
  onInput,
}: Props): JSX.Element {
  const hint = isManaged ? SET_BY_COMPANY : ownHint;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const attributes = {
    id,
    value,
    autocomplete: type === 'password' ? 'new-password' : 'off',
    spellcheck: false,
    readOnly: isManaged,
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
