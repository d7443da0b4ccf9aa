import { attributeOf, readNative } from './native-dom';

const PANEL =
  /(?:^|[\s_-])(?:tab-?pane|tab-?panel|tab-?content|tabs__panel|panel-collapse|accordion\w*|collapse|collapsible\w*|application_details|expand\w*)(?:$|[\s_-])/;
const MOVES_IN =
  /(?:^|[\s_-])(?:aos-init|wow|elementor-invisible|reveal|fade-?in\w*|swiper-slide|slick-slide|carousel-item)(?:$|[\s_-])/;

/** Tab panels and folding sections are one click away (ARIA tabs and accordion patterns). */
export function isPanel(element: Element): boolean {
  return attributeOf(element, 'role') === 'tabpanel' || isNamed(element, PANEL);
}

export function isAnimatedIn(element: Element): boolean {
  return isNamed(element, MOVES_IN);
}

/** @returns ids of what the document's buttons and links open */
export function controlledIds(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const opener of document.querySelectorAll('[aria-controls]')) {
    for (const id of attributeOf(opener, 'aria-controls')?.split(/\s+/) ?? []) ids.add(id);
  }
  ids.delete('');
  return ids;
}

export function isInClosedDetails(element: Element): boolean {
  return readNative(element, 'closest').call(element, 'details:not([open])') !== null;
}

function isNamed(element: Element, pattern: RegExp): boolean {
  const names = attributeOf(element, 'class') ?? '';
  return names.length > 2 && names.length < 300 && pattern.test(names.toLowerCase());
}
