/** Scrolls what is under the overlay: a box that scrolls, else the page. */
export function scrollPage(
  page: Document,
  under: Element | undefined,
  { deltaX, deltaY, deltaMode }: WheelEvent,
): void {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  let at: Element | null = under ?? null;
  while (at && !isScroller(at)) at = at.parentElement;
  (at ?? page.defaultView)?.scrollBy({ left: deltaX * pixels, top: deltaY * pixels, behavior: 'instant' });
}

function isScroller(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)
  );
}
