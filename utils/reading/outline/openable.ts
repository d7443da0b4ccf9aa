import { attributeOf, readNative, tagNameOf } from './native-dom';
import { zoneKindOf } from './zones';

export type Controls = ReadonlyMap<string, Element>;

const PANEL =
  /(?:^|[\s_-])(?:tab-?pane|tab-?panel|tab-?content|tabs__panel|panel-collapse|accordion\w*|collapse|collapsible\w*|application_details|expand\w*)(?:$|[\s_-])/;
const TOGGLE =
  /(?:^|[\s_-])(?:toggler?|toggle-?(?:title|head\w*|trigger)|accordion\w*|collaps\w*)(?:$|[\s_-])/;
const MOVES_IN =
  /(?:^|[\s_-])(?:aos-init|wow|elementor-invisible|reveal|fade-?in\w*|swiper-slide|slick-slide|carousel-item)(?:$|[\s_-])/;
/** "Read more", and not "Show more jobs". */
const MORE_BUTTON =
  /^\W*(?:click (?:here )?(?:to|for) )?(?:(?:read|show|see|view) (?:more|on|(?:the )?(?:full|whole|rest)\b[a-z ]*|(?:job |role )?(?:details|description))|more(?: details| info(?:rmation)?)?|full (?:job )?(?:description|details|text|advert)|continue reading|expand|darllen mwy|leugh barrachd)(?: (?:about|of) (?:the|this) (?:role|job|post|vacancy|position|advert))?\W*$/;
/** What else a button may open. */
const NO_TEXT =
  /\b(?:menu|navigation|search|filters?|sort|sign|log ?in|share|apply|basket|cart|language|region|close|cookies?|settings|chat|video)\b/;
const AROUND_NO_TEXT = 'nav, header, footer, dialog, form, [role="navigation"]';
const PANEL_TAGS: ReadonlySet<string> = new Set(['article', 'dd', 'div', 'section', 'ul']);
const LONGEST_OPENER = 60;
/** Elements within an opener. */
const MOST_PARTS = 6;
const MOST_PANELS = 20;
const MOST_SIBLINGS = 200;
/** Siblings, levels up, and levels down into a sibling, at which a text's opener may be. */
const NEAR = 2;

/** Tab panels and folding sections are one click away (ARIA tabs and accordion patterns). */
export function isPanel(element: Element): boolean {
  return attributeOf(element, 'role') === 'tabpanel' || isNamed(element, PANEL);
}

export function isAnimatedIn(element: Element): boolean {
  return isNamed(element, MOVES_IN);
}

/**
 * Whether the page shows how to open a text that it does not show: by "Read more" beside it, or as one of several tabs
 * or folding sections. Menus, dialogs and cookie notices are not texts.
 * @param controls of its document
 */
export function isOpenedNearby(element: Element, controls: Controls): boolean {
  if (zoneKindOf(element, tagNameOf(element))) return false;
  return (
    hasMoreButton(element) ||
    isOneOfPanels(element) ||
    opens(controls.get(attributeOf(element, 'id') ?? '')) ||
    isBelowToggle(element)
  );
}

/** Below a line that is a button by its role or class. */
function isBelowToggle(element: Element): boolean {
  const above = readNative(element, 'previousElementSibling');
  const isToggle =
    above && (['tab', 'button'].includes(attributeOf(above, 'role') ?? '') || isNamed(above, TOGGLE));
  return isToggle ? opens(above) : false;
}

/** @param opener a button or tab that says that it opens a part of the text (`aria-controls`) */
function opens(opener: Element | undefined): boolean {
  return (
    opener !== undefined &&
    mayOpen(opener) &&
    !NO_TEXT.test(shortTextOf(opener).toLowerCase()) &&
    readNative(opener, 'closest').call(opener, AROUND_NO_TEXT) === null
  );
}

/** @returns the document's buttons and links by the ids of what they open */
export function findControls(document: Document): Controls {
  const controls = new Map<string, Element>();
  for (const opener of document.querySelectorAll('[aria-controls]')) {
    for (const id of attributeOf(opener, 'aria-controls')?.split(/\s+/) ?? []) controls.set(id, opener);
  }
  controls.delete('');
  return controls;
}

export function isInClosedDetails(element: Element): boolean {
  return readNative(element, 'closest').call(element, 'details:not([open])') !== null;
}

function hasMoreButton(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < NEAR; level += 1, at = readNative(at, 'parentElement')) {
    if (isMoreBeside(at, 'previousElementSibling', 'lastElementChild')) return true;
    if (isMoreBeside(at, 'nextElementSibling', 'firstElementChild')) return true;
  }
  return false;
}

function isMoreBeside(
  element: Element,
  next: 'previousElementSibling' | 'nextElementSibling',
  inner: 'lastElementChild' | 'firstElementChild',
): boolean {
  let at = readNative(element, next);
  for (let far = 0; at && far < NEAR; far += 1, at = readNative(at, next)) {
    let part: Element | null = at;
    for (let depth = 0; part && depth <= NEAR; depth += 1, part = readNative(part, inner)) {
      if (MORE_BUTTON.test(shortTextOf(part).toLowerCase()) && isShown(part) && !leadsAway(part)) return true;
    }
  }
  return false;
}

function leadsAway(element: Element): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  return link !== null && !/^(?:#|javascript:|$)/i.test(attributeOf(link, 'href') ?? '');
}

/** Two or more sections of one kind: each below a heading or button of one kind, or below as many tabs. */
export function isOneOfPanels(element: Element): boolean {
  const parent = readNative(element, 'parentElement');
  if (!parent || !PANEL_TAGS.has(tagNameOf(element))) return false;
  const siblings = readNative(parent, 'children');
  if (siblings.length > MOST_SIBLINGS) return false;
  const children = [...siblings];
  const panels = children.filter((child) => isSameKind(child, element));
  const [first] = panels;
  if (!first || panels.length < 2 || panels.length > MOST_PANELS) return false;
  const openers = panels.map((panel) => children[children.indexOf(panel) - 1]);
  const [opener] = openers;
  if (opener && opener !== element && openers.every((one) => one && isSameKind(one, opener) && mayOpen(one)))
    return true;
  const tabs = opener ?? readNative(parent, 'previousElementSibling');
  if (!tabs || panels.filter(isShown).length !== 1) return false;
  const names = [...tabs.querySelectorAll('a, button, [role="tab"], label')].filter(mayOpen);
  return names.length === panels.length;
}

function isSameKind(one: Element, other: Element): boolean {
  return tagNameOf(one) === tagNameOf(other) && firstClass(one) === firstClass(other);
}

function firstClass(element: Element): string {
  return attributeOf(element, 'class')?.trim().split(/\s+/, 1)[0] ?? '';
}

/** It has a name, and is not a paragraph. */
function mayOpen(element: Element): boolean {
  const words = shortTextOf(element);
  return /\p{L}{3}/u.test(words) && !/[.!]$/.test(words) && isShown(element) && !leadsAway(element);
}

/** @returns '' for a longer text */
function shortTextOf(element: Element): string {
  if (readNative(element, 'getElementsByTagName').call(element, '*').length > MOST_PARTS) return '';
  const words = (readNative(element, 'textContent') ?? '').trim();
  return words.length > LONGEST_OPENER ? '' : words.replace(/\s+/g, ' ');
}

function isShown(element: Element): boolean {
  const checkVisibility = readNative(element, 'checkVisibility');
  return attributeOf(element, 'hidden') === null && (checkVisibility?.call(element) ?? true);
}

function isNamed(element: Element, pattern: RegExp): boolean {
  const names = attributeOf(element, 'class') ?? '';
  return names.length > 2 && names.length < 300 && pattern.test(names.toLowerCase());
}
