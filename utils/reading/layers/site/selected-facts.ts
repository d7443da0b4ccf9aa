import { WORK_BOUNDS } from '../../bounds';
import type { Page } from '../../layer';
import { type Fact, splitLabel } from '../../lexicon/labelled-facts';
import { labelId } from '../../lexicon/labels';
import type { Site, SiteValueId } from '../../lexicon/site';
import { outlineOf } from '../../outline/build-outline';
import { INLINE } from '../../outline/tags';
import type { Block, Mark } from '../../outline/types';
import { visibilityOf } from '../../outline/visibility';
import type { IndexOf } from '../../quote';
import { tidy } from '../../values/clean-text';
import { isPlaceholder } from '../../values/placeholder';

const LONGEST_VALUE = 300;

/**
 * @returns the text of elements as blocks, in the order of the page. Where none of it is shown it stands behind a
 * tab or a fold, and is taken all the same.
 */
export function blocksOf(document: Document, selector: string, without?: string): readonly Block[] {
  const elements = [...document.querySelectorAll(selector)].slice(0, WORK_BOUNDS.signs);
  const parts = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  const shown = parts.flatMap((element) => outlineOf(element, true).blocks);
  const closed = parts.filter((element) => visibilityOf(element) !== 'seen');
  const blocks = shown.length > 0 ? shown : closed.flatMap((element) => outlineOf(element, 'closed').blocks);
  return without ? blocks.filter(({ element }) => !element.closest(without)) : blocks;
}

/** @returns the values that the site's file points to, and those of its labelled rows. */
export function factsOf(document: Document, { values, rows }: Site): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (id: Fact['id'], element: Element, only?: SiteValueId): void => {
    const blocks = shownIn(element);
    const words = hiddenWordsOf(element) ?? (only === 'title' ? withoutLinks(blocks) : joined(blocks));
    const value = only ? withoutLabel(words, only) : words;
    if (value && value.length <= LONGEST_VALUE && !isPlaceholder(value)) {
      facts.push({ id, value, blocks, isRow: true });
    }
  };
  // Object.entries forgets what the keys are.
  for (const [id, selector] of Object.entries(values ?? {}) as [SiteValueId, string][]) {
    for (const element of few(document, selector)) add(id, element, id);
  }
  for (const label of rows ? few(document, rows.label) : []) {
    const id = labelId(wordsOf(label));
    const value = rows?.value ? label.parentElement?.querySelector(rows.value) : label.nextElementSibling;
    if (id && value) add(id, value);
  }
  return facts;
}

/** @returns what an element says on one line: its shown text, a picture's words, a meta element's content. */
export function wordsOf(element: Element): string {
  return hiddenWordsOf(element) ?? joined(shownIn(element));
}

/**
 * Finds blocks of single elements among those of the whole page. A block's text may be longer there, where its
 * element is part of a line.
 */
export function indexOn(page: Page): IndexOf {
  return ({ element, text }) => {
    let around: Element | null = element;
    while (around && INLINE.has(around.localName)) around = around.parentElement;
    const found = page
      .outline()
      .blocks.find((block) => block.element === around && block.text.includes(text));
    return found?.index;
  };
}

function hiddenWordsOf(element: Element): string | undefined {
  const attribute = { img: 'alt', meta: 'content' }[element.localName];
  return attribute && tidy(element.getAttribute(attribute) ?? '');
}

/** A button beside a value is no part of it. */
function shownIn(element: Element): readonly Block[] {
  const { blocks } = outlineOf(element, true);
  const plain = blocks.filter((block) => block.element.localName !== 'button');
  return plain.length > 0 ? plain : blocks;
}

/** "Add to shortlist" stands beside a title as a link; a title that is one is whole. */
function withoutLinks(blocks: readonly Block[]): string {
  const plain = blocks.flatMap(({ pieces }) =>
    pieces
      .filter((piece) => piece !== 'br' && !isLinked(piece.mark))
      .map((piece) => (piece === 'br' ? '' : piece.text)),
  );
  return tidy(plain.join(' ')) || joined(blocks);
}

function isLinked(mark: Mark | null): boolean {
  for (let at = mark; at; at = at.outer) if (at.tag === 'a') return true;
  return false;
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join(', ');
}

function few(document: Document, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)].slice(0, WORK_BOUNDS.signs);
}

/** "Location: Leeds" in an element that is known to hold the place. */
function withoutLabel(words: string, id: SiteValueId): string {
  const [label, value] = splitLabel(words);
  return label && labelId(label) === id ? value : words;
}
