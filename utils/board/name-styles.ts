/** A board's way of writing names of several words. */
type NameStyle = 'snake_case' | 'camelCase' | 'PascalCase' | 'kebab-case';

/**
 * The specification's names are in snake case; where the board shows another way, or no way, that one is tried, too.
 * @param names that the board has revealed
 */
export function stylesOf(names: readonly string[]): readonly NameStyle[] {
  if (names.some((name) => /[a-z\d]-[a-z]/iu.test(name))) return ['snake_case', 'kebab-case'];
  if (names.some((name) => /^[A-Z]/u.test(name))) return ['snake_case', 'PascalCase'];
  return ['snake_case', 'camelCase'];
}

/** @param name in snake case */
export function writeName(name: string, style: NameStyle): string {
  switch (style) {
    case 'snake_case':
      return name;
    case 'kebab-case':
      return name.replaceAll('_', '-');
    case 'camelCase':
      return name.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
    case 'PascalCase':
      return `_${name}`.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
  }
}
