import { useRef, useState } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input,textarea,select') !== null;

/**
 * Keys of a list whose rows have choices: arrows, J and K move between rows, and a choice's own letter presses it. Only
 * while the focus is in the list (WCAG 2.2, 2.1.4), and not while typing.
 */
export function useRowKeys(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const rows = () => [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
  const go = (index: number) => {
    const row = rows()[Math.min(Math.max(0, index), count - 1)];
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  /** Goes on from a row that was decided, unless the recruiter has gone elsewhere meanwhile. */
  const goOnFrom = (index: number) => {
    const { activeElement: focused } = document;
    if (focused === document.body || rows()[index]?.contains(focused)) go(index + 1);
  };
  return {
    list,
    current: Math.min(current, count - 1),
    setCurrent,
    go,
    goOnFrom,
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) return;
      // Not `current`: quick keys come before the next rendering.
      const at = rows().findIndex((one) => event.target instanceof Node && one.contains(event.target));
      const row = rows()[at];
      const step = STEPS[event.key];
      const choice = [...(row?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
        ({ dataset }) => dataset.key === event.key.toLowerCase(),
      );
      if (step !== undefined) go(at + step);
      // A key that is held decides nothing more: the focus is on the next row by then.
      else if (choice && !event.repeat) choice.click();
      else if (!choice) return;
      event.preventDefault();
    },
  };
}
