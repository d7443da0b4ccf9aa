import { foldText } from '@/utils/reading/values/clean-text';
import { containsWords } from '@/utils/reading/values/phrases';
import { townsNamed } from './find';
import { type Kind, type PlaceMention, WEIGHT } from './place-mentions';

const AGAIN = 0.5;
const MOST_AGAIN = 1.5;
const LEAST = 2;
const LEAD = 0.75;

/** @returns the place with the most evidence, if no other has nearly as much */
export function chooseTown(all: readonly PlaceMention[]): string | undefined {
  const [best, second] = rankTowns(all);
  if (!best || best.total < LEAST) return undefined;
  const isClear = !second || best.total - second.total >= LEAD || isOneArea(best.town, second.town);
  return isClear ? wordsFor(all, best.town) : undefined;
}

interface RankedTown {
  town: string;
  total: number;
}

/** @returns each town with the weight of its evidence, the likeliest first */
export function rankTowns(all: readonly PlaceMention[]): readonly RankedTown[] {
  return [...new Set(all.map(({ town }) => town))]
    .map((town) => ({ town, total: totalOf(all.filter((one) => one.town === town)) }))
    .sort((one, other) => other.total - one.total);
}

function totalOf(found: readonly PlaceMention[]): number {
  const kinds = new Map<Kind, number>();
  for (const { kind, weight } of found) kinds.set(kind, Math.max(weight, kinds.get(kind) ?? 0));
  const again = found.filter(({ kind, weight }) => kind === 'text' && weight >= WEIGHT.passing).length - 1;
  return (
    [...kinds.values()].reduce((sum, weight) => sum + weight, 0) +
    Math.min(MOST_AGAIN, Math.max(0, again) * AGAIN)
  );
}

/** A district and its city. */
function isOneArea(one: string, other: string): boolean {
  const areas = (name: string) =>
    townsNamed(name).flatMap((town) => [town.name, town.district].map(foldText));
  return (
    areas(one).some((area) => containsWords(area, other)) ||
    areas(other).some((area) => containsWords(area, one))
  );
}

function wordsFor(all: readonly PlaceMention[], town: string): string {
  const own = all.filter((one) => one.town === town);
  const [first] = [...own].sort((one, other) => other.weight - one.weight);
  return first?.place ?? town;
}
