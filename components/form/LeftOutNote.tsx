import { useEffect, useRef } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { leftOut } from '@/utils/copy/en-GB/editor';
import type { LeftOut } from '@/utils/rich-text/left-out';

/** Names the parts of a pasted text that a description cannot have. */
export function LeftOutNote({ kinds }: { kinds: readonly LeftOut[] }) {
  const line = useRef<HTMLDivElement>(null);
  const words = kinds.length > 0 ? leftOut(kinds) : '';
  // It is below the text, often out of sight.
  useEffect(() => {
    if (words) line.current?.scrollIntoView({ block: 'nearest' });
  }, [kinds, words]);
  return (
    <div ref={line}>
      <StatusMessage as="p" tone="muted" class="editor-left-out">
        {words}
      </StatusMessage>
    </div>
  );
}
