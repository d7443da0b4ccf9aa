import { descriptionHtml } from '../../description-html';
import { NON_DESCRIPTION_ZONES } from '../../lexicon/zone-kinds';
import { buildOutline } from '../../outline/build-outline';
import { visibilityOf } from '../../outline/visibility';
import { isInZone } from '../../outline/zones';
import { type WrittenHtml, writeBlocks } from '../../write-blocks';
import type { WrittenDescription } from '../job-posting/map-posting';

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
const HEADING = /^h[1-6]$/;

export function isDescription(name: string): boolean {
  return PARTS.has(name);
}

/**
 * Renders the elements marked as the advert's text, in page order, with their headings. `meta` has only a teaser, a `p`
 * ends before a list or heading in it (HTML Standard, "the p element"), and duties or benefits alone are a part of it, so
 * these are `weak`.
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
  const isWhole =
    outermost.every((element) => element.localName !== 'p') &&
    outermost.some((element) => marksWhole(element));
  if (html) {
    const doubts = [...new Set(parts.flatMap((part) => part.doubts))];
    return { html, doubts, sure: isWhole ? 'sure' : 'weak' };
  }
  const teaser = elements.map((element) => element.getAttribute('content')).find(Boolean);
  const written = teaser ? descriptionHtml(teaser, base, '') : undefined;
  return written ? { ...written, sure: 'weak' } : undefined;
}

function marksWhole(element: Element): boolean {
  return ['itemprop', 'property'].some((name) => /\bdescription\b/i.test(element.getAttribute(name) ?? ''));
}

function headingBefore(element: Element, parts: readonly Element[], base: URL): readonly WrittenHtml[] {
  const before = element.previousElementSibling;
  if (parts.length < 2 || !before || !HEADING.test(before.localName)) return [];
  return [write(before, base)];
}

/** If all of it is hidden, it may be a closed tab. */
function write(element: Element, base: URL): WrittenHtml {
  const shown = render(element, true, base);
  return shown.html || visibilityOf(element) === 'visible' ? shown : render(element, 'closed', base);
}

function render(element: Element, shown: true | 'closed', base: URL): WrittenHtml {
  const blocks = buildOutline(element, shown).blocks.filter(
    ({ zone }) => !isInZone(zone, NON_DESCRIPTION_ZONES),
  );
  return writeBlocks(blocks, base);
}
