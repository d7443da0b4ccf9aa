import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Posting } from '@/utils/outbox/posting';
import type { HistoryLine } from '@/utils/state/adverts-page/group-by-life';

/** How far each key moves the focus. `all` reaches the end. */
const STEPS: Readonly<Record<string, (page: number, all: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  End: (_page, all) => all,
  Home: (_page, all) => -all,
};

/**
 * Arrow keys with one tab stop in a virtual list, past its headings. Follows the posting, as new rows change row numbers.
 */
export function useRowFocus(list: { current: HTMLElement | null }, lines: readonly HistoryLine[]) {
  const [focused, setFocused] = useState<string>();
  const moves = useRef(false);
  const index = useMemo(() => {
    const at = focused === undefined ? -1 : lines.findIndex((line) => postingOf(line)?.id === focused);
    return at === -1 ? undefined : at;
  }, [lines, focused]);
  useLayoutEffect(() => {
    if (!moves.current || index === undefined) return;
    moves.current = false;
    list.current?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"] a`)?.focus();
  });
  return {
    index,
    setFocused,
    /** @param from the focused row @param page rows per page */
    onKeyDown(event: KeyboardEvent, from: number, page: number) {
      const step = STEPS[event.key]?.(page, lines.length);
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = postingNear(lines, from + step, step);
      if (!to) return;
      event.preventDefault();
      moves.current = true;
      setFocused(to.id);
    },
  };
}

/** @returns the posting of that line, or beyond a heading @param direction negative for upwards */
function postingNear(lines: readonly HistoryLine[], index: number, direction: number): Posting | undefined {
  const at = Math.min(Math.max(0, index), lines.length - 1);
  const line = lines[at];
  // Above the first heading there is none.
  const beyond = direction < 0 && at > 0 ? at - 1 : at + 1;
  return line && (postingOf(line) ?? postingOf(lines[beyond]));
}

function postingOf(line: HistoryLine | undefined): Posting | undefined {
  return line && 'entry' in line ? line.entry.posting : undefined;
}
