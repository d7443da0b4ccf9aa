/**
 * Runs in a popup's page: what of its bars cannot be seen, such as a button beyond the edge or words without room. What lies
 * in a part that scrolls can be reached.
 */
export function lostParts(): string[] {
  const BARS = '.popup-header, .post-bar';
  const SCROLLED = '.gaps, .name-fixes, .post-status, dialog';
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, input, select')].filter(
    (one) => one.closest(BARS) && !one.closest(SCROLLED),
  );
  const words = [...document.querySelectorAll<HTMLElement>('.page-line p, .post-status')].filter(
    ({ textContent }) => textContent?.trim(),
  );
  const isBeyond = (one: HTMLElement) => {
    const { left, right, top, bottom, width } = one.getBoundingClientRect();
    return width === 0 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
  };
  const isNarrow = (one: HTMLElement) => one.clientWidth < Math.min(one.scrollWidth, innerWidth / 4);
  return [...controls.filter(isBeyond), ...words.filter((one) => isBeyond(one) || isNarrow(one))].map(
    (one) => one.outerHTML,
  );
}
