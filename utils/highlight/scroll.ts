/** How far down the page the words come to stand where they begin in the middle of a text longer than the window. */
const UPPER_PART = 0.3;

/**
 * Scrolls the page to the first of the ranges that it shows, at once: nothing moves that somebody could mind.
 * @returns whether the page shows any of them
 */
export function scrollIntoView(ranges: readonly Range[]): boolean {
  const range = ranges.find((one) => one.getClientRects().length > 0 && !foldOf(one));
  const element = range?.startContainer.parentElement ?? (ranges[0] && foldOf(ranges[0]));
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!range || !element) return false;
  // An element longer than the window may have its middle in sight, and not the words.
  const scroller = scrollerOf(element);
  const { top, height } = scroller?.getBoundingClientRect() ?? { top: 0, height: innerHeight };
  const from = range.getBoundingClientRect().top;
  if (from < top || from > top + height * (1 - UPPER_PART)) {
    (scroller ?? window).scrollBy({ top: from - top - height * UPPER_PART, behavior: 'instant' });
  }
  return true;
}

/** The closed fold that holds the words. What it holds has a place in the browser's layout, though nobody sees it. */
function foldOf({ startContainer: { parentElement } }: Range): Element | null | undefined {
  return parentElement?.closest('summary') ? undefined : parentElement?.closest('details:not([open])');
}

/** The box around an element that scrolls by itself; none where the page does. */
function scrollerOf(element: Element): Element | undefined {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}
