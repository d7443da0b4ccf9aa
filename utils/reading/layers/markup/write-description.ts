import { descriptionHtml } from '../../description-html';
import type { ZoneKind } from '../../lexicon/zone-kinds';
import { buildOutline } from '../../outline/build-outline';
import { visibilityOf } from '../../outline/visibility';
import { isInZone } from '../../outline/zones';
import { type WrittenHtml, writeBlocks } from '../../write-blocks';
import type { WrittenDescription } from '../job-posting/map-posting';

/** schema.org properties that together are the advert's text, where sites mark up its sections one by one. */
const PARTS = new Set([
  'description',
  'responsibilities',
  'qualifications',
  'experienceRequirements',
  'educationRequirements',
  'skills',
  'incentives',
  'incentiveCompensation',
  'benefits',
  'jobBenefits',
]);
/** No part of an advert's text, though it may stand among it. */
const NO_TEXT: ReadonlySet<ZoneKind> = new Set(['cookie', 'dialog', 'form', 'nav', 'share', 'similar']);
const HEADING = /^h[1-6]$/;

/** @returns whether a property's value is part of the advert's text. */
export function isDescription(name: string): boolean {
  return PARTS.has(name);
}

/**
 * Writes the advert's text from the elements that are marked up as its parts, each once and in the page's order,
 * with the heading before each. A `meta` element holds a teaser, and a `p` ends before the first list or heading
 * that was meant to be in it (HTML Standard, "p element"): both only count where the page gives nothing better.
 */
export function writeDescription(elements: readonly Element[], base: URL): WrittenDescription | undefined {
  const shown = elements.filter((element) => !element.hasAttribute('content'));
  const outermost = shown.filter(
    (element) => !shown.some((other) => other !== element && other.contains(element)),
  );
  const parts = outermost.flatMap((element) => [
    ...headingBefore(element, outermost, base),
    write(element, base),
  ]);
  const html = parts.map((part) => part.html).join('');
  const isWhole = outermost.every((element) => element.localName !== 'p');
  if (html) {
    const doubts = [...new Set(parts.flatMap((part) => part.doubts))];
    return { html, doubts, sure: isWhole ? 'sure' : 'weak' };
  }
  const teaser = elements.map((element) => element.getAttribute('content')).find(Boolean);
  const written = teaser ? descriptionHtml(teaser, base) : undefined;
  return written ? { ...written, sure: 'weak' } : undefined;
}

function headingBefore(element: Element, parts: readonly Element[], base: URL): readonly WrittenHtml[] {
  const before = element.previousElementSibling;
  if (parts.length < 2 || !before || !HEADING.test(before.localName)) return [];
  return [write(before, base)];
}

/** What is hidden as a whole may be a tab that waits for its click. */
function write(element: Element, base: URL): WrittenHtml {
  const shown = render(element, true, base);
  return shown.html || visibilityOf(element) === 'visible' ? shown : render(element, 'closed', base);
}

function render(element: Element, shown: true | 'closed', base: URL): WrittenHtml {
  const blocks = buildOutline(element, shown).blocks.filter(({ zone }) => !isInZone(zone, NO_TEXT));
  return writeBlocks(blocks, base);
}
