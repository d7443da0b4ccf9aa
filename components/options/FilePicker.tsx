import type { RefObject } from 'preact';

interface Props {
  id: string;
  label: string;
  hint: string;
  accept: string;
  inputRef: RefObject<HTMLInputElement | null>;
  onFile(file: File): void;
}

export function FilePicker({ id, label, hint, accept, inputRef, onFile }: Props) {
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        ref={inputRef}
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that the corrected file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
