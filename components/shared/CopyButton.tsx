import { useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { COPIED, COPY, COPY_REFUSED } from '@/utils/copy/en-GB/common';

interface Props {
  text: string;
  label?: string;
  /** For screen readers. */
  labelSuffix?: string;
  look?: 'link' | 'button';
}

export function CopyButton({ text, label = COPY, labelSuffix, look = 'link' }: Props) {
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
        {label}
        {labelSuffix && <span class="sr-only"> {labelSuffix}</span>}
      </button>{' '}
      <StatusMessage tone="muted">{status}</StatusMessage>
    </>
  );
}
