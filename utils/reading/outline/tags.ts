import { attributeOf, readNative } from './native-dom';

/** What is struck out (`del`) no longer holds: a first closing date, an old price. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'del s strike script style noscript template svg math canvas iframe object embed select datalist textarea audio video map head title meter progress'.split(
    ' ',
  ),
);

/** HTML Standard, phrasing content, without skipped elements. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins joomla-hidden-mail kbd label mark nobr q samp slot small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export const STRUCTURE: ReadonlySet<string> = new Set(['ul', 'ol', 'li', 'table', 'tr', 'td', 'th']);

export const MARKS: ReadonlyMap<string, 'strong' | 'em' | 'a'> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['a', 'a'],
]);

const FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const NOT_FILLED_IN: ReadonlySet<string> = new Set(['hidden', 'button', 'submit', 'reset', 'image']);

export function isField(element: Element, tag: string): boolean {
  return FIELDS.has(tag) && !NOT_FILLED_IN.has(element.getAttribute('type')?.toLowerCase() ?? '');
}

/** Below the headings of most pages. */
const OPENER_LEVEL = 5;
const OPENER_NAME =
  /(?:^|[\s_-])(?:accordion|toggle|collapse|elementor-tab)[\w-]*(?:title|head(?:er|ing)?|button|trigger|toggle)(?:$|[\s_-])/;
const NO_HEADING =
  /^\W*(?:(?:menu|open|close|toggle|show|hide|read|view|see|more|search|expand|collapse|share|filter|sort|back|next|previous|skip|log|sign|apply|save|print|email|contact|cookies?)\b|$)/;

/** @returns 1 to 6 by tag or ARIA role, also for what opens a folded section; or 0 */
export function headingLevel(element: Element, tag: string): number {
  if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  if (attributeOf(element, 'role') !== 'heading') return namesFoldedSection(element, tag) ? OPENER_LEVEL : 0;
  const level = Number(attributeOf(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

/** Longer class names are not searched, and longer texts name nothing. */
const LONGEST_OPENER = 300;

/** Names a folded section: a `summary`, or the button of an accordion (ARIA disclosure pattern). */
function namesFoldedSection(element: Element, tag: string): boolean {
  const isButton = tag === 'button' || attributeOf(element, 'role') === 'button';
  const opens =
    tag === 'summary' ||
    (isButton &&
      ['aria-controls', 'aria-expanded', 'data-toggle', 'data-bs-toggle'].some(
        (name) => attributeOf(element, name) !== null,
      )) ||
    OPENER_NAME.test((attributeOf(element, 'class') ?? '').slice(0, LONGEST_OPENER).toLowerCase());
  // Tabs are grouped together, apart from the panels that they open.
  if (!opens || attributeOf(element, 'role') === 'tab') return false;
  const words = (element.textContent ?? '').trim();
  return words.length <= LONGEST_OPENER && !NO_HEADING.test(words.toLowerCase());
}

/** @returns the value of a field that only shows it: some careers systems print a job's facts so */
export function shownValueOf(element: Element, tag: string): string {
  // A list has no `readonly`.
  const kept = tag === 'select' ? null : attributeOf(element, 'readonly');
  const isShown = isField(element, tag) && (kept ?? attributeOf(element, 'disabled')) !== null;
  if (!isShown) return '';
  if (tag !== 'input') return printedValueOf(element, tag);
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text';
  return type === 'text' ? (attributeOf(element, 'value') ?? '') : '';
}

/** What the page was sent with: the chosen option, or the text between the tags. */
function printedValueOf(element: Element, tag: string): string {
  const printed = tag === 'select' ? element.querySelector('option[selected]') : element;
  return (printed && readNative(printed, 'textContent')) ?? '';
}
