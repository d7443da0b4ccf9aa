import { isSectionHeading } from '../../lexicon/section-headings';
import { isOneOfPanels, isPanel } from '../../outline/openable';
import type { Ancestors, Block } from '../../outline/types';

interface Weight {
  chars: number;
  sections: number;
  inner: Set<Ancestors>;
}

/**
 * Finds the element with the running text: descends while one child has nearly all of the text, or most of it and all
 * section headings.
 * @param texts running text
 * @param scope all blocks, with headings
 * @param opening the sentence that names the job, which is part of the text
 */
export function findBodyContainer(
  texts: readonly Block[],
  scope: readonly Block[],
  opening: Block | undefined,
): Ancestors | undefined {
  const weights = weighContainers(texts, scope);
  let container = texts[0] && rootOf(texts[0].ancestors);
  for (;;) {
    const whole = container && weights.get(container);
    if (!container || !whole) return undefined;
    const [child, weight] = heaviest(whole.inner, weights);
    if (!child || !weight || weight.inner.size === 0) return container;
    const share = weight.chars / whole.chars;
    const isDivided = share < 0.7 || texts.length < 4 || whole.sections > weight.sections;
    if (share < 0.97 && isDivided) return container;
    if (opening && !isWithin(child, opening.ancestors)) return container;
    // The other tabs belong to the advert, too.
    if (whole.inner.size > 1 && (isPanel(child.element) || isOneOfPanels(child.element))) return container;
    container = child;
  }
}

export function isWithin(outer: Ancestors, inner: Ancestors): boolean {
  for (let at: Ancestors | null = inner; at; at = at.outer) if (at === outer) return true;
  return false;
}

function weighContainers(texts: readonly Block[], scope: readonly Block[]): ReadonlyMap<Ancestors, Weight> {
  const weights = new Map<Ancestors, Weight>();
  const add = (place: Ancestors, chars: number, sections: number): void => {
    let inner: Ancestors | undefined;
    for (let at: Ancestors | null = place; at; at = at.outer) {
      const weight = weights.get(at) ?? { chars: 0, sections: 0, inner: new Set() };
      weight.chars += chars;
      weight.sections += sections;
      if (inner) weight.inner.add(inner);
      weights.set(at, weight);
      inner = at;
    }
  };
  for (const { ancestors: place, text, linkChars } of texts) add(place, text.length - linkChars, 0);
  for (const block of scope) if (isSectionHeading(block)) add(block.ancestors, 0, 1);
  return weights;
}

function heaviest(
  places: ReadonlySet<Ancestors>,
  weights: ReadonlyMap<Ancestors, Weight>,
): [Ancestors?, Weight?] {
  let best: [Ancestors?, Weight?] = [];
  for (const place of places) {
    const weight = weights.get(place);
    if (weight && weight.chars > (best[1]?.chars ?? 0)) best = [place, weight];
  }
  return best;
}

function rootOf(place: Ancestors): Ancestors {
  let top = place;
  while (top.outer) top = top.outer;
  return top;
}
