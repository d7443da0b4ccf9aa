import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { POSTINGS } from '@/utils/copy/en-GB/adverts';
import type { Entry } from '@/utils/state/adverts-page/search-postings';
import { HistoryRow } from './HistoryRow';
import { useRowFocus } from './use-row-focus';
import { useWindowRows } from './use-window-rows';

/** Until the style sheet is loaded. */
const GUESSED_HEIGHT = 58;

/** A virtual list. */
export function HistoryList({ entries, today }: { entries: readonly Entry[]; today: string }) {
  const list = useRef<HTMLUListElement>(null);
  const [height, setHeight] = useState(GUESSED_HEIGHT);
  const focus = useRowFocus(list, entries);
  const rows = useWindowRows(list, { count: entries.length, height, focusedRow: focus.index });
  useLayoutEffect(() => {
    // The style sheet's minimum height is one row.
    const measure = () => {
      const least = list.current && Number.parseFloat(getComputedStyle(list.current).minHeight);
      if (least) setHeight(least);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const tabStop = focus.index ?? Math.min(rows.firstInSight, entries.length - 1);
  return (
    <ul class="history-list" aria-label={POSTINGS} ref={list} style={{ height: `${rows.height}px` }}>
      {rows.drawn.map(({ index, top }) => {
        const entry = entries[index];
        return (
          entry && (
            <li
              key={entry.posting.id}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${top}px)` }}
              onFocusIn={() => focus.take(entry.posting.id)}
              onKeyDown={(event) => focus.onKeyDown(event, index, rows.page)}
            >
              <HistoryRow posting={entry.posting} today={today} isTabStop={index === tabStop} />
            </li>
          )
        );
      })}
    </ul>
  );
}
