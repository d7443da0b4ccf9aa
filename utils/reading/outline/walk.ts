import { Collector } from './collector';
import { attributeOf, firstInside, nextOf, own, tagOf } from './own';
import { signOf } from './signs';
import { headingLevel, INLINE, isField, MARKS, SKIPPED, STRUCTURE } from './tags';
import type { Mark, Outline, Sign } from './types';
import { acquit, zoneKindOf } from './zones';

/** Characters: more than a card in a list of links has. */
const LONGEST_LINK = 800;
/** Names of such parts, whole words. */
const PANEL =
  /(?:^|[\s_-])(?:tab-?pane|tab-?panel|tab-?content|tabs__panel|panel-collapse|accordion\w*|collapse|collapsible\w*|application_details|expand\w*)(?:$|[\s_-])/;
const ELEMENT = 1;
const TEXT = 3;

/**
 * Goes once through a document and writes down its text as blocks, with what surrounds each.
 * Reads only: no layout is forced, and `checkVisibility` needs no more than the styles that are there already.
 * @param shown whether the document is on a screen; a parsed one is not, and everything in it counts as shown
 */
export function outlineOf(root: Element, shown: boolean): Outline {
  const out = new Collector();
  /** How many panels around the walk are closed: what they hold has no box, and is shown when they open. */
  let folded = 0;

  const visit = (element: Element, depth: number, mark: Mark | null): void => {
    const tag = tagOf(element);
    if (isField(element, tag)) out.countField();
    if (SKIPPED.has(tag) && tag !== 'svg') return;
    if (!out.spend(depth)) return;
    const sign = shown && tag !== 'form' && element.hasAttributes() ? signOf(element, tag) : undefined;
    if (tag === 'svg' || tag === 'img') {
      if (sign) out.sign(element, sign);
      return;
    }
    if (tag === 'br') out.lineBreak();
    else if (INLINE.has(tag)) visitInline(element, tag, depth, mark, sign);
    else visitBlock(element, tag, depth, mark, sign);
  };

  const visitChildren = (element: Element, depth: number, mark: Mark | null): void => {
    for (let node = firstInside(element); node; node = nextOf(node)) {
      if (node.nodeType === TEXT) out.text(node.nodeValue ?? '', mark, node);
      // The DOM's types do not tell an element from a node by its nodeType.
      else if (own(node, 'nodeType') === ELEMENT) visit(node as Element, depth + 1, mark);
    }
  };

  const visitInline = (
    element: Element,
    tag: string,
    depth: number,
    mark: Mark | null,
    sign?: Sign['as'],
  ): void => {
    if (shown && element.hasAttributes() && (folded > 0 ? isPutAway(element) : isHidden(element))) return;
    if (sign) out.sign(element, sign);
    const own = tag === 'a' && (out.isInLink || wrapsThePage(element)) ? undefined : MARKS.get(tag);
    if (own !== 'a') {
      visitChildren(element, depth, own ? { tag: own, outer: mark } : mark);
      return;
    }
    out.openLink(element);
    visitChildren(element, depth, { tag: 'a', href: element.getAttribute('href') ?? '', outer: mark });
    out.closeLink();
  };

  const visitBlock = (
    element: Element,
    tag: string,
    depth: number,
    mark: Mark | null,
    sign?: Sign['as'],
  ): void => {
    const isFolded = shown && folded === 0 && isHidden(element);
    if (isFolded && !isPanel(element)) return;
    if (shown && folded > 0 && isPutAway(element)) return;
    if (isFolded) folded += 1;
    out.openBlock(element, zoneKindOf(element, tag), headingLevel(element, tag), STRUCTURE.has(tag));
    if (sign) out.sign(element, sign);
    if (tag === 'button') out.button(element);
    // The heading of what folds out is a button: its text is a heading all the same (ARIA accordion pattern).
    if (tag !== 'button' || out.isInHeading) visitChildren(element, depth, mark);
    out.closeBlock();
    if (isFolded) folded -= 1;
  };

  if (INLINE.has(root.localName)) visitBlock(root, root.localName, 0, null);
  else visit(root, 0, null);
  const outline = out.finish();
  acquit(out.zones, outline.chars);
  return outline;
}

/** Inside a closed panel only what is hidden by itself stays so. */
function isPutAway(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null || /display:\s*none/.test(attributeOf(element, 'style') ?? '')
  );
}

/** A link that was never closed wraps what follows it, and is none. */
function wrapsThePage(link: Element): boolean {
  return link.childElementCount > 0 && (link.textContent ?? '').length > LONGEST_LINK;
}

/**
 * An element without a box may only hand its place to its children (`display: contents`), and what a closed
 * `details` holds is a click away: both count as shown.
 */
function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const checkVisibility = own(element, 'checkVisibility');
  if (typeof checkVisibility !== 'function' || checkVisibility.call(element)) return false;
  const display = own(element, 'ownerDocument').defaultView?.getComputedStyle(element).display;
  return display !== 'contents' && !own(element, 'closest').call(element, 'details:not([open])');
}

/** What stands behind a tab or folds out is a click away and belongs to the page (ARIA tabs and accordion patterns). */
function isPanel(element: Element): boolean {
  if (attributeOf(element, 'role') === 'tabpanel') return true;
  const names = attributeOf(element, 'class') ?? '';
  return names.length > 5 && names.length < 300 && PANEL.test(names.toLowerCase());
}
