/**
 * @param signs those that there are; a number for one that was found several times
 * @returns the sum of their weights
 */
export function sumWeights<Sign extends string>(
  weights: Readonly<Partial<Record<Sign, number>>>,
  signs: Readonly<Partial<Record<Sign, boolean | number>>>,
): number {
  let sum = 0;
  for (const sign in weights) sum += (weights[sign] ?? 0) * Number(signs[sign] ?? 0);
  return sum;
}
