import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/state/adverts-page/search-postings';

/** How far each key moves the focus. `all` reaches the end. */
const STEPS: Readonly<Record<string, (page: number, all: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  End: (_page, all) => all,
  Home: (_page, all) => -all,
};

/** Arrow keys with one tab stop in a virtual list. Follows the posting, as new rows change row numbers. */
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
    take: setFocused,
    /** @param from the focused row @param page rows per page */
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
