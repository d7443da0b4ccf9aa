import { useState } from 'preact/hooks';

/** Copies a text, and says so. */
export function CopyButton({ text, of }: { text: string; of: string }) {
  const [status, setStatus] = useState('');
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setStatus('Copied'),
            () => setStatus('The browser did not let us copy it'),
          )
        }
      >
        Copy<span class="sr-only"> {of}</span>
      </button>{' '}
      <span role="status" class="hint">
        {status}
      </span>
    </>
  );
}
