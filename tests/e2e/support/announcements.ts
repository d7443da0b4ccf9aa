/**
 * Runs in a page before its scripts: keeps what its live regions say, as a screen reader does. A status that comes with
 * its words already in it is marked, since browsers need not announce it.
 */
export function keepAnnouncements(): void {
  const LIVE = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
  const said: string[] = [];
  Object.assign(globalThis, { announcements: said });
  const last = new WeakMap<Element, string>();
  const wordsIn = (region: Element) => {
    const copy = region.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const hidden of copy.querySelectorAll('[aria-hidden=true], [hidden]')) hidden.remove();
    return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
  };
  const listen = () => {
    for (const region of document.querySelectorAll(LIVE)) {
      // Of regions in each other the outer one speaks.
      if (region.parentElement?.closest(LIVE)) continue;
      const words = wordsIn(region);
      const before = last.get(region);
      last.set(region, words);
      if (!words || words === before) continue;
      const isNewStatus = before === undefined && region.getAttribute('role') !== 'alert';
      said.push(isNewStatus ? `(new) ${words}` : words);
    }
  };
  new MutationObserver(listen).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['role', 'aria-live', 'aria-hidden', 'hidden'],
  });
}

/** Runs in the page: what was announced since the last call. */
export function takeAnnouncements(): string[] {
  const said: unknown = Reflect.get(globalThis, 'announcements');
  return Array.isArray(said) ? said.splice(0).map(String) : [];
}
