import { useEffect, useRef } from 'preact/hooks';
import { bringBack, type DraftRow, type Drafts } from '@/utils/state/draft-list/open-drafts';

/** Stands in the place of a draft that was discarded in this window. */
export function DiscardedItem({ drafts, row }: { drafts: Drafts; row: DraftRow }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="card-row">
      <p class="card-words hint">
        <span dir="auto">{row.title ?? 'A draft without a title'}</span>
      </p>
      <span>Discarded.</span>
      <button type="button" class="quiet" ref={undo} onClick={() => bringBack(drafts, row.page)}>
        Undo<span class="sr-only"> discarding {row.title ?? 'the draft without a title'}</span>
      </button>
    </div>
  );
}
