import { Collector } from './collector';
import { signOf } from './element-hints';
import { attributeOf, firstInside, nextOf, readNative, tagOf } from './native-dom';
import type { RenderContext } from './render-context';
import { headingLevel, INLINE, isField, MARKS, SKIPPED, STRUCTURE } from './tags';
import type { Mark, Outline, Sign } from './types';
import { VisibilityChecker, visibilityOf } from './visibility';
import { clearFalsePositives, zoneKindOf } from './zones';

/** Characters: more than a card in a list of links has. */
const LONGEST_LINK = 800;
const ELEMENT = 1;
const TEXT = 3;

/**
 * Goes once through a document and writes down its text as blocks, with what surrounds each. What no one can see is left out.
 * Reads only: the browser is asked what it shows, and lays the page out once at most.
 * @param shown whether the document is on a screen; a parsed one is not, and everything in it counts as shown. `closed`
 *   where it is, but the root as a whole stands behind a tab or a fold.
 */
export function outlineOf(root: Element, shown: boolean | 'closed'): Outline {
  const out = new Collector();
  const eyes = shown ? VisibilityChecker.over(root, tagOf(root) === 'html') : undefined;
  /** How many parts around the walk are closed: what they hold has no box, and is shown when they open. */
  let folded = shown === 'closed' ? 1 : 0;

  const visit = (element: Element, depth: number, mark: Mark | null, outer: RenderContext | null): void => {
    const tag = tagOf(element);
    if (isField(element, tag)) out.countField();
    if (SKIPPED.has(tag) && tag !== 'svg') return;
    if (!out.spend(depth)) return;
    const sign = shown && tag !== 'form' && element.hasAttributes() ? signOf(element, tag) : undefined;
    if (tag === 'svg' || tag === 'img') {
      out.picture();
      if (sign) out.sign(element, sign);
      return;
    }
    const scene = eyes ? eyes.sceneIn(element, outer) : null;
    if (tag === 'br') out.lineBreak();
    else if (INLINE.has(tag)) visitInline(element, tag, depth, mark, scene, sign);
    else visitBlock(element, tag, depth, mark, scene, sign);
  };

  const visitChildren = (
    element: Element,
    depth: number,
    mark: Mark | null,
    scene: RenderContext | null,
  ): void => {
    // What a closed `details` holds is a click away, but for the line that opens it.
    const isClosed = shown && tagOf(element) === 'details' && attributeOf(element, 'open') === null;
    for (let node = firstInside(element); node; node = nextOf(node)) {
      const isElement = readNative(node, 'nodeType') === ELEMENT;
      // The DOM's types do not tell an element from a node by its nodeType.
      const isBehind = isClosed && !(isElement && tagOf(node as Element) === 'summary');
      if (isBehind) folded += 1;
      if (isElement) visit(node as Element, depth + 1, mark, scene);
      else if (node.nodeType === TEXT) takeText(node, mark, scene);
      if (isBehind) folded -= 1;
    }
  };

  const takeText = (node: Node, mark: Mark | null, scene: RenderContext | null): void => {
    const text = node.nodeValue ?? '';
    if (!scene || !eyes || !text.trim()) {
      out.text(text, mark, node, folded > 0 ? 'behind' : 'seen');
      return;
    }
    out.text(text, mark, node, folded > 0 ? eyes.lookBehind(scene) : eyes.look(node, text, scene));
  };

  const visitInline = (
    element: Element,
    tag: string,
    depth: number,
    mark: Mark | null,
    scene: RenderContext | null,
    sign?: Sign['as'],
  ): void => {
    if (shown && (folded > 0 ? isPutAway(element) : visibilityOf(element) !== 'seen')) return;
    if (sign) out.sign(element, sign);
    const own = tag === 'a' && (out.isInLink || wrapsThePage(element)) ? undefined : MARKS.get(tag);
    if (own !== 'a') {
      visitChildren(element, depth, own ? { tag: own, outer: mark } : mark, scene);
      return;
    }
    out.openLink(element);
    visitChildren(
      element,
      depth,
      { tag: 'a', href: element.getAttribute('href') ?? '', element, outer: mark },
      scene,
    );
    out.closeLink();
  };

  const visitBlock = (
    element: Element,
    tag: string,
    depth: number,
    mark: Mark | null,
    scene: RenderContext | null,
    sign?: Sign['as'],
  ): void => {
    const sight = shown && folded === 0 ? visibilityOf(element) : 'seen';
    if (sight === 'unseen' || (shown && folded > 0 && depth > 0 && isPutAway(element))) return;
    if (sight === 'behind') folded += 1;
    out.openBlock(element, zoneKindOf(element, tag), headingLevel(element, tag), STRUCTURE.has(tag));
    if (sign) out.sign(element, sign);
    if (tag === 'button') out.button(element);
    // The heading of what folds out is a button: its text is a heading all the same (ARIA accordion pattern).
    if (tag !== 'button' || out.isInHeading) visitChildren(element, depth, mark, scene);
    out.closeBlock();
    if (sight === 'behind') folded -= 1;
  };

  const around = eyes?.sceneAround(root) ?? null;
  if (INLINE.has(root.localName)) {
    visitBlock(root, root.localName, 0, null, eyes ? eyes.sceneIn(root, around) : null);
  } else visit(root, 0, null, around);
  const outline = out.finish();
  clearFalsePositives(out.zones, outline.chars);
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
