import { useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { COPIED, COPY, COPY_REFUSED } from '@/utils/copy/en-GB/common';

export function CopyButton({ text, of }: { text: string; of: string }) {
  const [status, setStatus] = useState('');
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setStatus(COPIED),
            () => setStatus(COPY_REFUSED),
          )
        }
      >
        {COPY}
        <span class="sr-only"> {of}</span>
      </button>{' '}
      <StatusMessage tone="muted">{status}</StatusMessage>
    </>
  );
}
