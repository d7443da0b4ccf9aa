import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rendered above and below the window, to scroll without gaps. */
const SPARE_ROWS = 8;

interface Rows {
  count: number;
  /** CSS pixels; the same for all rows. */
  height: number;
  /** Always rendered, so that it keeps the focus. */
  focusedRow: number | undefined;
}

/** Virtualises a list that scrolls with the window. @param list the list's element, which may move in the page */
export function useWindowRows(list: { current: HTMLElement | null }, { count, height, focusedRow }: Rows) {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const [top, setTop] = useState(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => height,
    overscan: SPARE_ROWS,
    scrollMargin: top,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll<Window>,
    initialOffset: () => window.scrollY,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const drawn = defaultRangeExtractor(range);
      if (focusedRow === undefined || focusedRow >= count || drawn.includes(focusedRow)) return drawn;
      return [...drawn, focusedRow].sort((one, other) => one - other);
    },
  };
  const [rows] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  const measured = useRef(height);
  useLayoutEffect(() => {
    if (measured.current === height) return;
    measured.current = height;
    rows.measure();
  }, [rows, height]);
  useLayoutEffect(() => {
    // The page's height changes whenever content above the list moves it.
    const place = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return {
    drawn: rows.getVirtualItems().map((row: VirtualItem) => ({ index: row.index, top: row.start - top })),
    height: rows.getTotalSize(),
    firstInSight: rows.range?.startIndex ?? 0,
    /** Rows that fit into the window. */
    page: Math.max(1, Math.floor(window.innerHeight / height) - 2),
  };
}
