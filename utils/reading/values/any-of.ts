/** @returns a pattern for any of these, so that each can be read by itself */
export function anyOf(alternatives: readonly RegExp[]): RegExp {
  return new RegExp(alternatives.map(({ source }) => source).join('|'));
}
