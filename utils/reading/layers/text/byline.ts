import type { Fact } from '../../advert-parts/fact';
import type { Block, Outline } from '../../outline/types';
import { isJobsSiteName, isNetworkName } from '../../site-matching/jobs-site-names';
import { cleanText, foldText } from '../../values/clean-text';
import { parseWebAddress, siteName } from '../../web-address';

/** Blocks from the title; characters. */
const NEAR = 2;
const LONGEST = 100;

/**
 * Reads a job board's line below the title: "Crumb & Co - Leeds", where a link to the employer's site confirms the
 * name.
 */
export function findBylineFacts(outline: Outline, titleAt: number, base: URL): readonly Fact[] {
  for (const block of outline.blocks.slice(titleAt + 1, titleAt + 1 + NEAR)) {
    const link = outline.links.find(({ at }) => at === block.index);
    const name = link && block.text.length <= LONGEST ? cleanText(link.element.textContent ?? '') : '';
    const address = link && parseWebAddress(link.element.getAttribute('href'), base);
    if (!name || !address || !block.text.startsWith(name) || isJobsSiteName(name)) continue;
    if (isNetworkName(siteName(address))) continue;
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
