import { READING_BOUNDS } from '@/utils/reading/bounds';
import { buildOutline } from '@/utils/reading/outline/build-outline';
import { linesOf } from '@/utils/reading/outline/lines';
import { truncate } from '@/utils/reading/values/clean-text';
import { documentBase } from '@/utils/reading/web-address';
import { writeBlocks } from '@/utils/reading/write-blocks';
import type { PickedWords } from './pick-request';

const LINK = /^(?:https?|mailto|tel):/i;

/** Reads an element as the reader reads a page: what nobody sees is left out, and no markup is copied. */
export function wordsIn(element: Element): PickedWords {
  const { blocks } = buildOutline(element, true);
  const text = blocks.flatMap(linesOf).join('\n');
  const base = documentBase(element.ownerDocument, new URL(element.baseURI));
  return bound(text, writeBlocks(blocks, base).html, linkOf(element));
}

/** @returns the words one below the other, with the first link */
export function joinWords(all: readonly PickedWords[]): PickedWords {
  return bound(
    all.map(({ text }) => text).join('\n'),
    all.map(({ html = '' }) => html).join(''),
    all.find(({ link }) => link !== undefined)?.link,
  );
}

function bound(text: string, html: string, link: string | undefined): PickedWords {
  return {
    text: truncate(text, READING_BOUNDS.pointed),
    // Cut markup would be no markup.
    ...(html && html.length <= READING_BOUNDS.description ? { html } : {}),
    ...(link ? { link } : {}),
  };
}

/** @returns the address of the link around or inside an element, if it is the only one */
function linkOf(element: Element): string | undefined {
  const inside = element.querySelectorAll('a[href]');
  const link = element.closest('a[href]') ?? (inside.length === 1 ? inside[0] : null);
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  const { href } = link;
  return LINK.test(href) && href.length <= READING_BOUNDS.value ? href : undefined;
}
