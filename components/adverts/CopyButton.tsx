import { useState } from 'preact/hooks';

/** Copies a text, and says so. */
export function CopyButton({ text, of }: { text: string; of: string }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setSaid('Copied'),
            () => setSaid('The browser did not let us copy it'),
          )
        }
      >
        Copy<span class="sr-only"> {of}</span>
      </button>{' '}
      <span role="status" class="hint">
        {said}
      </span>
    </>
  );
}
