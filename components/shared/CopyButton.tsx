import { useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { COPIED, COPY, COPY_REFUSED } from '@/utils/copy/en-GB/common';

interface Props {
  text: string;
  words?: string;
  /** For screen readers. */
  of?: string;
  look?: 'link' | 'button';
}

export function CopyButton({ text, words = COPY, of, look = 'link' }: Props) {
  const [status, setStatus] = useState('');
  return (
    <>
      <button
        type="button"
        class={look}
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setStatus(COPIED),
            () => setStatus(COPY_REFUSED),
          )
        }
      >
        {words}
        {of && <span class="sr-only"> {of}</span>}
      </button>{' '}
      <StatusMessage tone="muted">{status}</StatusMessage>
    </>
  );
}
