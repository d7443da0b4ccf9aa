import type { Fact } from '../../advert-parts/fact';
import { identifyLabel, type LabelId } from '../../lexicon/labels';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { ElementHint, HintedField, Outline } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { cleanText } from '../../values/clean-text';
import { isPlaceholder } from '../../values/placeholder';

const LONGEST: Record<HintedField, number> = {
  title: 200,
  company: 60,
  place: 100,
  salary: 120,
  closing_date: 60,
};

/**
 * Facts from icons' accessible labels or elements' names. Written labels take precedence.
 * @param from,to indexes of the advert's first and last block
 */
export function findHintedFacts(outline: Outline, from: number, to: number): readonly Fact[] {
  const hints = outline.hints.filter(
    ({ at, zone }) => at >= from && at <= to && !isInZone(zone, NON_ADVERT_ZONES),
  );
  return [
    ...hints.flatMap((hint) => iconFact(hint, outline)),
    ...hints.flatMap((hint) => namedFact(hint, outline)),
  ];
}

function iconFact({ as, at }: ElementHint, outline: Outline): readonly Fact[] {
  const block = outline.blocks[at];
  if (typeof as === 'string' || !block || block.text.length > 120) return [];
  const id = identifyLabel(as.label);
  return id ? [{ id, value: block.text, blocks: [block], isRow: true }] : [];
}

function namedFact({ as, at, element }: ElementHint, outline: Outline): readonly Fact[] {
  const block = outline.blocks[at];
  if (typeof as !== 'string' || as === 'title' || !block || element.querySelector('del, s, strike'))
    return [];
  const value = stripLeadingLabel(cleanText((element.textContent ?? '').slice(0, 400)));
  if (!value || value.length > LONGEST[as] || identifyLabel(value) || isPlaceholder(value)) return [];
  // The element's first block may be the label, and the next the value.
  const next = outline.blocks[at + 1];
  const holder = !block.text.includes(value) && next?.text.includes(value) ? next : block;
  return [{ id: as, value, blocks: [holder], phrase: value, isRow: false }];
}

function stripLeadingLabel(text: string): string {
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const id: LabelId | undefined = identifyLabel(words.slice(0, count).join(' '));
    if (id)
      return words
        .slice(count)
        .join(' ')
        .replace(/^[\s:–-]+/, '');
  }
  return text;
}
