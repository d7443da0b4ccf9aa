import { useEffect, useRef } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/drafts';
import { bringBack, type DraftListModel, type DraftRow } from '@/utils/state/draft-list/draft-list';

/** Offers to restore a discarded draft. */
export function DiscardedItem({ drafts, row }: { drafts: DraftListModel; row: DraftRow }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="card-row">
      <p class="card-text hint">
        <span dir="auto">{row.title ?? copy.WITHOUT_TITLE}</span>
      </p>
      <span>{copy.DISCARDED}</span>
      <button type="button" class="button" ref={undo} onClick={() => bringBack(drafts, row.draftKey)}>
        {copy.UNDO}
        <span class="sr-only"> {copy.discarding(row.title)}</span>
      </button>
    </div>
  );
}
