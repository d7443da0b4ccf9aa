import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/state/adverts-page/search-postings';

/** How many rows a key moves the focus by; `all` is to the list's end. */
const STEPS: Readonly<Record<string, (page: number, all: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  End: (_page, all) => all,
  Home: (_page, all) => -all,
};

/**
 * Moves the focus through a list of which only some rows are drawn: the list is one stop of the Tab key, and the arrow
 * keys go through it. The row with the focus is known by its posting, so that it keeps it when others come in above it.
 */
export function useRowFocus(list: { current: HTMLElement | null }, entries: readonly Entry[]) {
  const [focused, setFocused] = useState<string>();
  const moves = useRef(false);
  const index = useMemo(() => {
    const at = focused === undefined ? -1 : entries.findIndex(({ posting }) => posting.id === focused);
    return at === -1 ? undefined : at;
  }, [entries, focused]);
  useLayoutEffect(() => {
    if (!moves.current || index === undefined) return;
    moves.current = false;
    list.current?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"] a`)?.focus();
  });
  return {
    index,
    /** To be called when a row has the focus. */
    take: setFocused,
    /** @param from the row that has the focus now. @param page how many rows a page is. */
    onKeyDown(event: KeyboardEvent, from: number, page: number) {
      const step = STEPS[event.key]?.(page, entries.length);
      const to = entries[Math.min(Math.max(0, from + (step ?? 0)), entries.length - 1)];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || !to) return;
      event.preventDefault();
      moves.current = true;
      setFocused(to.posting.id);
    },
  };
}
