import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { groupHeading, LIFE_GROUPS } from '@/utils/copy/en-GB/advert-life';
import { POSTINGS } from '@/utils/copy/en-GB/adverts';
import type { ChangeMark } from '@/utils/outbox/change-marks';
import { groupByLife, type HistoryLine } from '@/utils/state/adverts-page/group-by-life';
import type { Entry } from '@/utils/state/adverts-page/search-postings';
import { HistoryRow } from './HistoryRow';
import { useRowFocus } from './use-row-focus';
import { useWindowRows } from './use-window-rows';

/** Until the style sheet is loaded. */
const GUESSED_HEIGHT = 58;

interface Props {
  entries: readonly Entry[];
  /** Of the postings' changes. */
  marks: ReadonlyMap<string, ChangeMark>;
  today: string;
}

/** A virtual list, grouped by the adverts' lives at the board. */
export function HistoryList({ entries, marks, today }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [height, setHeight] = useState(GUESSED_HEIGHT);
  const lines = useMemo(() => groupByLife(entries, today, marks), [entries, today, marks]);
  const focus = useRowFocus(list, lines);
  const rows = useWindowRows(list, { count: lines.length, height, focusedRow: focus.index });
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
  const first = Math.min(rows.firstInSight, lines.length - 1);
  const tabStop = focus.index ?? (isHeading(lines[first]) ? first + 1 : first);
  return (
    <ul class="history-list" aria-label={POSTINGS} ref={list} style={{ height: `${rows.height}px` }}>
      {rows.drawn.map(({ index, top }) => {
        const line = lines[index];
        if (!line) return null;
        const place = {
          'aria-setsize': lines.length,
          'aria-posinset': index + 1,
          style: { transform: `translateY(${top}px)` },
        };
        if (isHeading(line)) {
          return (
            <li key={line.group} class="history-group" {...place}>
              <h2>{groupHeading(LIFE_GROUPS[line.group], line.count.toLocaleString('en-GB'))}</h2>
            </li>
          );
        }
        const { posting } = line.entry;
        return (
          <li
            key={posting.id}
            {...place}
            onFocusIn={() => focus.setFocused(posting.id)}
            onKeyDown={(event) => focus.onKeyDown(event, index, rows.page)}
          >
            <HistoryRow
              posting={posting}
              group={line.group}
              mark={marks.get(posting.id)}
              today={today}
              isTabStop={index === tabStop}
            />
          </li>
        );
      })}
    </ul>
  );
}

function isHeading(line: HistoryLine | undefined): line is Extract<HistoryLine, { count: number }> {
  return line !== undefined && 'count' in line;
}
