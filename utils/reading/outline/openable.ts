import { attributeOf, readNative } from './native-dom';

/** Names that site builders give to what stands behind a tab or folds out, whole words. */
const PANEL =
  /(?:^|[\s_-])(?:tab-?pane|tab-?panel|tab-?content|tabs__panel|panel-collapse|accordion\w*|collapse|collapsible\w*|application_details|expand\w*)(?:$|[\s_-])/;
/** Names of what moves into sight when one scrolls to it, or by the press of an arrow. */
const MOVES_IN =
  /(?:^|[\s_-])(?:aos-init|wow|elementor-invisible|reveal|fade-?in\w*|swiper-slide|slick-slide|carousel-item)(?:$|[\s_-])/;

/** @returns whether an element is what stands behind a tab or folds out: it is a click away (ARIA tabs and accordion patterns). */
export function isPanel(element: Element): boolean {
  return attributeOf(element, 'role') === 'tabpanel' || isNamed(element, PANEL);
}

/** @returns whether an element is named as one that moves into sight as one goes on. */
export function isAnimatedIn(element: Element): boolean {
  return isNamed(element, MOVES_IN);
}

/** @returns the ids of elements that a button or link of the document opens and closes. */
export function controlledIds(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const opener of document.querySelectorAll('[aria-controls]')) {
    for (const id of attributeOf(opener, 'aria-controls')?.split(/\s+/) ?? []) ids.add(id);
  }
  ids.delete('');
  return ids;
}

/** @returns whether the element stands in a `details` that is closed. */
export function isInClosedDetails(element: Element): boolean {
  return readNative(element, 'closest').call(element, 'details:not([open])') !== null;
}

function isNamed(element: Element, pattern: RegExp): boolean {
  const names = attributeOf(element, 'class') ?? '';
  return names.length > 2 && names.length < 300 && pattern.test(names.toLowerCase());
}
