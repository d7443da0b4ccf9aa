import type { Fact } from '../../advert-parts/labelled-facts';
import type { Block, Outline } from '../../outline/types';
import { isJobsSiteName } from '../../site-matching/jobs-site-names';
import { cleanText, foldText } from '../../values/clean-text';
import { parseWebAddress, siteName } from '../../web-address';

/** Distance from the title in blocks, and length in characters. */
const NEAR = 2;
const LONGEST = 100;

/**
 * Reads the line below a title as job boards write it: "Crumb & Co - Leeds", with the employer's name as a
 * link to its own site, whose address confirms it.
 * @param titleAt index of the title's block
 */
export function findBylineFacts(outline: Outline, titleAt: number, base: URL): readonly Fact[] {
  for (const block of outline.blocks.slice(titleAt + 1, titleAt + 1 + NEAR)) {
    const link = outline.links.find(({ at }) => at === block.index);
    const name = link && block.text.length <= LONGEST ? cleanText(link.element.textContent ?? '') : '';
    const address = link && parseWebAddress(link.element.getAttribute('href'), base);
    if (!name || !address || !block.text.startsWith(name) || isJobsSiteName(name)) continue;
    const isSameName = foldText(name)
      .replace(/ /g, '')
      .startsWith(siteName(address).replace(/[^a-z\d]/g, ''));
    if (siteName(address).length > 3 && isSameName) return splitByline(block, name);
  }
  return [];
}

function splitByline(block: Block, name: string): readonly Fact[] {
  const [, place] = /^\s*[-–—|,·]\s*(.{2,60})$/.exec(block.text.slice(name.length)) ?? [];
  const fact = { blocks: [block], isRow: false };
  return [
    { ...fact, id: 'company', value: name, phrase: name },
    ...(place ? [{ ...fact, id: 'place' as const, value: place, phrase: place }] : []),
  ];
}
