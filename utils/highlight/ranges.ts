import type { Block } from '@/utils/reading/outline/types';
import type { Quote } from '@/utils/reading/reading';
import { cleanText } from '@/utils/reading/values/clean-text';

type Spot = Quote['from'];

interface Glyph {
  char: string;
  node: Node;
  at: number;
}

/** The page may have changed since. @returns a range per text node, none where the quote is gone */
export function findRanges(
  blocks: readonly Block[],
  { from, to }: Quote,
  document: Document,
): readonly Range[] {
  const first = nearest(blocks, from);
  if (!first) return [];
  const last = to ? nearest(blocks.slice(first.index), to) : first;
  if (!last) return [];
  const before = blocks.slice(first.index, last.index).flatMap(glyphsOf);
  const glyphs = [...before, ...glyphsOf(last)];
  const start = place(glyphs, from.text, 0);
  const end = to ? place(glyphs, to.text, Math.max(before.length, start?.[0] ?? 0)) : start;
  return start && end ? rangesOver(glyphs.slice(start[0], end[1]), document) : [];
}

/** The original block, else the nearest with only that text, else the nearest that contains it. */
function nearest(blocks: readonly Block[], { text, at }: Spot): Block | undefined {
  const distance = ({ index }: Block) => Math.abs(index - at);
  const holding = blocks
    .filter((block) => block.text.includes(text))
    .sort((a, b) => distance(a) - distance(b));
  const [first] = holding;
  return first?.index === at ? first : (holding.find((block) => block.text === text) ?? first);
}

function glyphsOf({ pieces }: Block): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  for (const piece of pieces) {
    if (piece === 'br' || !piece.node) continue;
    const { text, node } = piece;
    let at = piece.start ?? 0;
    for (const whole of text) {
      const halves = isVisible(whole) ? whole.split('') : [];
      for (const [half, char] of halves.entries()) glyphs.push({ char, node, at: at + half });
      at += whole.length;
    }
  }
  return glyphs;
}

/** Pages vary in white space, and quotes lack invisible characters. */
function isVisible(char: string): boolean {
  return cleanText(char) !== '';
}

function place(glyphs: readonly Glyph[], words: string, from: number): readonly [number, number] | undefined {
  const wanted = [...words].filter(isVisible).join('');
  const at = glyphs
    .map(({ char }) => char)
    .join('')
    .indexOf(wanted, from);
  return at < 0 ? undefined : [at, at + wanted.length];
}

/** A longer range would include text that was not read. */
function rangesOver(glyphs: readonly Glyph[], document: Document): readonly Range[] {
  const ranges = new Map<Node, Range>();
  for (const { node, at } of glyphs) {
    let range = ranges.get(node);
    if (!range) {
      range = document.createRange();
      range.setStart(node, at);
      ranges.set(node, range);
    }
    range.setEnd(node, at + 1);
  }
  return [...ranges.values()];
}
