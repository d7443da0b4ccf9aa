const UPPER_PART = 0.3;

/** Without animation. @returns whether any range is visible */
export function scrollIntoView(ranges: readonly Range[]): boolean {
  const range = ranges.find((one) => one.getClientRects().length > 0 && !foldOf(one));
  const element = range?.startContainer.parentElement ?? (ranges[0] && foldOf(ranges[0]));
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!range || !element) return false;
  // The middle of a long element may be visible without the words.
  const scroller = scrollerOf(element);
  const { top, height } = scroller?.getBoundingClientRect() ?? { top: 0, height: innerHeight };
  const from = range.getBoundingClientRect().top;
  if (from < top || from > top + height * (1 - UPPER_PART)) {
    (scroller ?? window).scrollBy({ top: from - top - height * UPPER_PART, behavior: 'instant' });
  }
  return true;
}

/** It has a layout box, but is not visible. */
function foldOf({ startContainer: { parentElement } }: Range): Element | null | undefined {
  return parentElement?.closest('summary') ? undefined : parentElement?.closest('details:not([open])');
}

function scrollerOf(element: Element): Element | undefined {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}
