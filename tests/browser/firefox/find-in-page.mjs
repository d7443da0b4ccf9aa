/**
 * What to find: a selector, a control by its label, or anything by its accessible name; text in full, or a pattern
 * between slashes. `within` limits the search to a selector.
 * @typedef {string | { label: string, within?: string } | { name: string, within?: string }} Target
 */

/**
 * Finds something as a person would. Runs in the page, so it cannot use anything outside itself.
 * @param {Target} target
 * @param {'box' | 'centre'} wanted `centre` scrolls it into sight, and finds only what can be clicked: in use, at rest and
 * covered by nothing
 * @returns {Promise<{ text: string, x: number, y: number } | undefined>} its text, or a control's value, and its centre
 */
export async function findInPage(target, wanted) {
  const SAYS_OPTIONAL = / \(optional\)$/;
  const NAMED = 'button,a,[role=button],[role=option],[role=tab],summary,h1,h2,h3';
  const LABELLED = 'input,select,textarea,[role=textbox],[role=combobox]';

  const tidy = (/** @type {string | null | undefined} */ text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const matches = (/** @type {string} */ text, /** @type {string} */ sought) =>
    sought.startsWith('/') ? new RegExp(sought.slice(1, -1)).test(text) : text === sought;
  const words = (/** @type {string} */ ids) =>
    tidy(
      ids
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
  const labels = (/** @type {Element} */ element) => {
    const ownText = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const by = element.getAttribute('aria-labelledby');
    return [
      tidy(element.getAttribute('aria-label')),
      by ? words(by) : '',
      ...ownText.map((label) => tidy(label.textContent)),
    ];
  };

  const candidates = () => {
    if (typeof target === 'string') return [...document.querySelectorAll(target)];
    const inside = document.querySelector(target.within ?? 'body');
    if (!inside) return [];
    if ('label' in target) {
      return [...inside.querySelectorAll(LABELLED)].filter((element) =>
        labels(element).some((label) => label && matches(label.replace(SAYS_OPTIONAL, ''), target.label)),
      );
    }
    return [...inside.querySelectorAll(NAMED)].filter((element) =>
      matches(tidy(element.getAttribute('aria-label')) || tidy(element.textContent), target.name),
    );
  };

  const found = candidates().find((element) => element.getClientRects().length > 0);
  if (!found) return undefined;
  if (wanted === 'centre') {
    if (found.matches(':disabled') || found.closest('[inert]')) return undefined;
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
  const centreOf = () => {
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const { x, y } = centreOf();
  const isControl =
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement;
  const text = isControl
    ? found.value
    : found instanceof HTMLElement
      ? found.innerText
      : tidy(found.textContent);
  if (wanted === 'centre') {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const later = centreOf();
    if (later.x !== x || later.y !== y || !found.contains(document.elementFromPoint(x, y))) return undefined;
  }
  return { text, x, y };
}
