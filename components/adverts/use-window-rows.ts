import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rendered beyond the window's edges, to scroll without gaps. */
const SPARE_ROWS = 8;

interface Rows {
  count: number;
  /** CSS pixels. */
  height: number;
  /** Stays rendered to keep the focus. */
  focusedRow: number | undefined;
}

/** Virtualises a list that scrolls with the window. */
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
    // Content above may move the list.
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
