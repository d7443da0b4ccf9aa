import type { Meaning } from './vocabulary';

export class CoreskillScores {
  readonly #totals = new Map<string, number>();
  readonly #specialisms = new Map<string, Map<string, number>>();

  add(coreskill: string, weight: number): void {
    this.#totals.set(coreskill, this.total(coreskill) + weight);
  }

  addSpecialism(coreskill: string, specialism: string, weight: number): void {
    if (!specialism) return;
    const weights = this.#specialisms.get(coreskill) ?? new Map<string, number>();
    this.#specialisms.set(coreskill, weights);
    weights.set(specialism, (weights.get(specialism) ?? 0) + weight);
  }

  /** Adds a phrase's meanings by the weights that `weigh` returns; a coreskill counts once, by its strongest. */
  addMeanings(meanings: readonly Meaning[], weigh: (meaning: Meaning) => number): void {
    const strongest = new Map<string, number>();
    for (const meaning of meanings) {
      const weight = weigh(meaning);
      if (weight <= 0) continue;
      strongest.set(meaning.coreskill, Math.max(weight, strongest.get(meaning.coreskill) ?? 0));
      this.addSpecialism(meaning.coreskill, meaning.specialism, weight);
    }
    for (const [coreskill, weight] of strongest) this.add(coreskill, weight);
  }

  addAll(other: CoreskillScores, factor: number): void {
    for (const [coreskill, weight] of other.#totals) this.add(coreskill, weight * factor);
    for (const [coreskill, own] of other.#specialisms)
      for (const [specialism, weight] of own) this.addSpecialism(coreskill, specialism, weight * factor);
  }

  total(coreskill: string): number {
    return this.#totals.get(coreskill) ?? 0;
  }

  get sum(): number {
    let sum = 0;
    for (const weight of this.#totals.values()) sum += weight;
    return sum;
  }

  /** Coreskills with their weights, highest first. */
  get ranked(): (readonly [string, number])[] {
    return strongestFirst(this.#totals);
  }

  specialisms(coreskill: string): (readonly [string, number])[] {
    return strongestFirst(this.#specialisms.get(coreskill) ?? new Map());
  }
}

const strongestFirst = (weights: ReadonlyMap<string, number>): [string, number][] =>
  [...weights].sort(([, one], [, other]) => other - one);
