import { WORK_BOUNDS } from '../../bounds';
import type { Block } from '../../outline/types';
import { outlineOf } from '../../outline/walk';
import type { Site, SiteValueId } from '../../sites/site';
import { isPlaceholder } from '../../text/placeholder';
import { tidy } from '../../text/tidy';
import type { Fact } from '../text/facts';
import { labelId } from '../text/labels';

const LONGEST_VALUE = 300;
const LABELLED = /^([^:：]{2,45})\s*[:：]\s*(\S.*)$/;

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
  const blocks = shown.length > 0 ? shown : parts.flatMap((element) => outlineOf(element, false).blocks);
  return without ? blocks.filter(({ element }) => !element.closest(without)) : blocks;
}

/** @returns the values that the site's file points to, and those of its labelled rows. */
export function factsOf(document: Document, { values, rows }: Site): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (id: Fact['id'], words: string): void => {
    if (words && words.length <= LONGEST_VALUE && !isPlaceholder(words)) {
      facts.push({ id, value: words, blocks: [], isRow: true });
    }
  };
  // Object.entries forgets what the keys are.
  for (const [id, selector] of Object.entries(values ?? {}) as [SiteValueId, string][]) {
    for (const element of few(document, selector)) add(id, withoutLabel(wordsOf(element), id));
  }
  for (const label of rows ? few(document, rows.label) : []) {
    const id = labelId(wordsOf(label));
    const value = rows?.value ? label.parentElement?.querySelector(rows.value) : label.nextElementSibling;
    if (id && value) add(id, wordsOf(value));
  }
  return facts;
}

/** @returns what an element says on one line: its shown text, a picture's words, a meta element's content. */
export function wordsOf(element: Element): string {
  const hidden = { img: 'alt', meta: 'content' }[element.localName];
  if (hidden) return tidy(element.getAttribute(hidden) ?? '');
  return outlineOf(element, true)
    .blocks.map(({ text }) => text)
    .join(', ');
}

function few(document: Document, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)].slice(0, WORK_BOUNDS.signs);
}

/** "Location: Leeds" in an element that is known to hold the place. */
function withoutLabel(words: string, id: SiteValueId): string {
  const [, label = '', value = ''] = LABELLED.exec(words) ?? [];
  return label && labelId(label) === id ? value : words;
}
