import { entriesOf } from '@/utils/records/typed-keys';
import type { Fact } from '../../advert-parts/fact';
import { WORK_BOUNDS } from '../../bounds';
import { identifyLabel } from '../../lexicon/labels';
import type { Site, SiteValueId } from '../../lexicon/site';
import { buildOutline } from '../../outline/build-outline';
import { isMarked } from '../../outline/marks';
import { INLINE } from '../../outline/tags';
import type { Block } from '../../outline/types';
import { visibilityOf } from '../../outline/visibility';
import type { Page } from '../../page';
import type { FindBlockIndex } from '../../quote';
import { cleanText } from '../../values/clean-text';
import { isPlaceholder } from '../../values/placeholder';
import { splitLabel } from '../../values/split-label';

const LONGEST_VALUE = 300;

/** @returns selected elements as blocks, in page order; if none is visible, from closed tabs and sections */
export function selectBlocks(document: Document, selector: string, without?: string): readonly Block[] {
  const elements = [...document.querySelectorAll(selector)].slice(0, WORK_BOUNDS.hints);
  const parts = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  const shown = parts.flatMap((element) => buildOutline(element, true).blocks);
  const closed = parts.filter((element) => visibilityOf(element) !== 'visible');
  const blocks =
    shown.length > 0 ? shown : closed.flatMap((element) => buildOutline(element, 'closed').blocks);
  return without ? blocks.filter(({ element }) => !element.closest(without)) : blocks;
}

export function selectFacts(document: Document, { values, rows }: Site): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (id: Fact['id'], element: Element, only?: SiteValueId): void => {
    const blocks = shownIn(element);
    const words =
      attributeText(element) ?? (only === 'title' ? textOutsideLinks(blocks) : joinBlocks(blocks));
    const value = only ? stripLabel(words, only) : words;
    if (value && value.length <= LONGEST_VALUE && !isPlaceholder(value)) {
      facts.push({ id, value, blocks, isRow: true });
    }
  };
  for (const [id, selector] of entriesOf(values ?? {})) {
    for (const element of selectBounded(document, selector)) add(id, element, id);
  }
  for (const label of rows ? selectBounded(document, rows.label) : []) {
    const id = identifyLabel(elementText(label));
    const value = rows?.value ? label.parentElement?.querySelector(rows.value) : label.nextElementSibling;
    if (id && value) add(id, value);
  }
  return facts;
}

/** @returns visible text, an image's `alt` or a meta element's `content`, on one line */
export function elementText(element: Element): string {
  return attributeText(element) ?? joinBlocks(shownIn(element));
}

/** Finds an element's block in the outline, whose text may be longer than the element's. */
export function findIndexOn(page: Page): FindBlockIndex {
  return ({ element, text }) => {
    let around: Element | null = element;
    while (around && INLINE.has(around.localName)) around = around.parentElement;
    const found = page
      .outline()
      .blocks.find((block) => block.element === around && block.text.includes(text));
    return found?.index;
  };
}

function attributeText(element: Element): string | undefined {
  const attribute = { img: 'alt', meta: 'content' }[element.localName];
  return attribute && cleanText(element.getAttribute(attribute) ?? '');
}

function shownIn(element: Element): readonly Block[] {
  const { blocks } = buildOutline(element, true);
  const plain = blocks.filter((block) => block.element.localName !== 'button');
  return plain.length > 0 ? plain : blocks;
}

/** Ignores "Add to shortlist" beside the title, unless the title itself is a link. */
function textOutsideLinks(blocks: readonly Block[]): string {
  const plain = blocks.flatMap(({ pieces }) =>
    pieces.filter((piece) => !isMarked(piece, 'a')).map((piece) => (piece === 'br' ? '' : piece.text)),
  );
  return cleanText(plain.join(' ')) || joinBlocks(blocks);
}

function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join(', ');
}

function selectBounded(document: Document, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)].slice(0, WORK_BOUNDS.hints);
}

function stripLabel(words: string, id: SiteValueId): string {
  const [label, value] = splitLabel(words);
  return label && identifyLabel(label) === id ? value : words;
}
