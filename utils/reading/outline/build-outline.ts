import { WORK_BOUNDS } from '../bounds';
import { Collector } from './collector';
import { hintOf } from './element-hints';
import { attributeOf, readNative, shownChildren, tagNameOf } from './native-dom';
import type { RenderContext } from './render-context';
import { headingLevel, INLINE, isField, MARKS, SKIPPED, STRUCTURE, shownValueOf } from './tags';
import type { ElementHint, Mark, Outline } from './types';
import { type Visibility, VisibilityChecker, visibilityOf } from './visibility';
import { markFalsePositives, zoneKindOf } from './zones';

const LONGEST_LINK = 800;
const ELEMENT = 1;
const TEXT = 3;
/** Not where a long line goes on in lower case or behind a comma, as in wrapped text. */
const LINE_END = /(?<!.{50})\n|(?<!,)\n(?![ \t]*[a-z])/;
const KEEPS_BREAKS = 'pre, [style*="white-space: pre"], [style*="white-space:pre"]';

/**
 * Collects a document's visible text as blocks in one walk. Reads only, so there is at most one layout.
 * @param shown whether the document is rendered; all of a parsed one counts as visible. `closed`: the root is in a
 *   closed tab or section
 */
export function buildOutline(root: Element, shown: boolean | 'closed'): Outline {
  const collector = new Collector();
  const checker = shown ? VisibilityChecker.of(root, tagNameOf(root) === 'html') : undefined;
  /** Closed sections around the node, whose content has no box. */
  let collapsedDepth = shown === 'closed' ? 1 : 0;

  const visit = (element: Element, depth: number, mark: Mark | null, outer: RenderContext | null): void => {
    const tag = tagNameOf(element);
    const value = shownValueOf(element, tag);
    if (value) visitValue(element, value, outer);
    else if (isField(element, tag)) collector.countField();
    if (SKIPPED.has(tag) && tag !== 'svg') return;
    if (!collector.takeBudget(depth)) return;
    const hint = shown && tag !== 'form' && element.hasAttributes() ? hintOf(element, tag) : undefined;
    if (tag === 'svg' || tag === 'img') {
      collector.addPicture();
      if (hint) collector.addHint(element, hint);
      return;
    }
    const context = checker ? checker.contextIn(element, outer) : null;
    if (tag === 'br') collector.addLineBreak();
    else if (INLINE.has(tag)) visitInline(element, tag, depth, mark, context, hint);
    else visitBlock(element, tag, depth, mark, context, hint);
  };

  const visitValue = (element: Element, value: string, outer: RenderContext | null): void => {
    if (shown && (collapsedDepth > 0 || visibilityOf(element) !== 'visible')) return;
    if (checker && !checker.isFieldVisible(element, outer)) return;
    for (const line of value.split('\n')) {
      collector.openBlock(element, undefined, 0, false);
      collector.addValue(line);
      collector.closeBlock();
    }
  };

  const visitChildren = (
    element: Element,
    depth: number,
    mark: Mark | null,
    context: RenderContext | null,
  ): void => {
    // A closed `details` is one click away; its `summary` is visible.
    const isClosed = shown && tagNameOf(element) === 'details' && attributeOf(element, 'open') === null;
    for (const node of shownChildren(element)) {
      const isElement = readNative(node, 'nodeType') === ELEMENT;
      // Cast: the DOM types do not narrow by `nodeType`.
      const isBehind = isClosed && !(isElement && tagNameOf(node as Element) === 'summary');
      if (isBehind) collapsedDepth += 1;
      if (isElement) visit(node as Element, depth + 1, mark, context);
      else if (node.nodeType === TEXT) visitText(node, mark, context);
      if (isBehind) collapsedDepth -= 1;
    }
  };

  const visitText = (node: Node, mark: Mark | null, context: RenderContext | null): void => {
    const text = node.nodeValue ?? '';
    const sight = sightOf(node, text, context);
    if (sight === 'hidden' || !mayHaveLines(text) || !keepsLineBreaks(node, context)) {
      collector.addText(text, mark, node, sight);
      return;
    }
    let start = 0;
    for (const line of text.split(LINE_END)) {
      if (start > 0 && collector.takeBudget(0)) collector.addLineBreak();
      if (line) collector.addText(line, mark, node, sight, start);
      start += line.length + 1;
    }
  };

  const sightOf = (node: Node, text: string, context: RenderContext | null): Visibility => {
    const isCollapsed = collapsedDepth > 0;
    if (!context || !checker || !text.trim()) return isCollapsed ? 'collapsed' : 'visible';
    return isCollapsed ? checker.checkCollapsed(context) : checker.checkText(node, text, context);
  };

  const visitInline = (
    element: Element,
    tag: string,
    depth: number,
    mark: Mark | null,
    context: RenderContext | null,
    sign?: ElementHint['as'],
  ): void => {
    const sight = shown && collapsedDepth === 0 ? visibilityOf(element) : 'visible';
    if (sight === 'hidden' || (shown && collapsedDepth > 0 && isHiddenItself(element))) return;
    if (sight === 'collapsed') collapsedDepth += 1;
    visitLinkOrSpan(element, tag, depth, mark, context, sign);
    if (sight === 'collapsed') collapsedDepth -= 1;
  };

  const visitLinkOrSpan = (
    element: Element,
    tag: string,
    depth: number,
    mark: Mark | null,
    context: RenderContext | null,
    sign?: ElementHint['as'],
  ): void => {
    if (sign) collector.addHint(element, sign);
    const isUnmarked = tag === 'a' ? collector.isInLink || wrapsThePage(element) : isPlain(element);
    const markTag = isUnmarked ? undefined : MARKS.get(tag);
    if (markTag !== 'a') {
      visitChildren(element, depth, markTag ? { tag: markTag, outer: mark } : mark, context);
      return;
    }
    collector.openLink(element);
    visitChildren(
      element,
      depth,
      { tag: 'a', href: element.getAttribute('href') ?? '', element, outer: mark },
      context,
    );
    collector.closeLink();
  };

  const visitBlock = (
    element: Element,
    tag: string,
    depth: number,
    mark: Mark | null,
    context: RenderContext | null,
    sign?: ElementHint['as'],
  ): void => {
    const sight = shown && collapsedDepth === 0 ? visibilityOf(element) : 'visible';
    if (sight === 'hidden' || (shown && collapsedDepth > 0 && depth > 0 && isHiddenItself(element))) return;
    if (sight === 'collapsed') collapsedDepth += 1;
    collector.openBlock(element, zoneKindOf(element, tag), headingLevel(element, tag), STRUCTURE.has(tag));
    if (sign) collector.addHint(element, sign);
    if (tag === 'button') collector.addButton(element);
    // An accordion's heading contains a button (ARIA accordion pattern), or the other way round.
    if (tag !== 'button' || collector.isInHeading || hasHeading(element))
      visitChildren(element, depth, mark, context);
    collector.closeBlock();
    if (sight === 'collapsed') collapsedDepth -= 1;
  };

  const around = checker?.contextAround(root) ?? null;
  if (INLINE.has(root.localName)) {
    visitBlock(root, root.localName, 0, null, checker ? checker.contextIn(root, around) : null);
  } else visit(root, 0, null, around);
  const outline = collector.finish();
  markFalsePositives(collector.zones, outline.chars);
  return outline;
}

function mayHaveLines(text: string): boolean {
  return text.includes('\n') && text.trim() !== '' && text.length <= WORK_BOUNDS.text;
}

/** Whether the text's own line breaks are shown, as in `pre` (CSS Text, `white-space`). */
function keepsLineBreaks(text: Node, context: RenderContext | null): boolean {
  if (context) return /^(?:pre|break)/.test(context.effect.style.whiteSpace);
  const parent = text.parentElement;
  return parent !== null && readNative(parent, 'closest').call(parent, KEEPS_BREAKS) !== null;
}

function hasHeading(button: Element): boolean {
  return readNative(button, 'querySelector').call(button, 'h1, h2, h3, h4, h5, h6') !== null;
}

/** In a closed section, only elements hidden by themselves stay hidden. */
function isHiddenItself(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null || /display:\s*none/.test(attributeOf(element, 'style') ?? '')
  );
}

/** An unclosed link wraps everything after it. */
function wrapsThePage(link: Element): boolean {
  return link.childElementCount > 0 && (link.textContent ?? '').length > LONGEST_LINK;
}

/** Google Docs wraps a whole text in such a `b`. */
function isPlain(element: Element): boolean {
  return /font-weight:\s*(?:normal|[1-4]00)/.test(attributeOf(element, 'style') ?? '');
}
