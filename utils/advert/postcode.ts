import { parse, validOutcode } from 'postcode';

/**
 * Reads a UK postcode or its first half, however it is typed (`g21al`, `G2 1AL`, `eh1`).
 * @returns it as the board wants it (`G2 1AL`, `EH1`), or undefined.
 */
export function parsePostcode(text: string): string | undefined {
  const tidy = text.trim().toUpperCase();
  const whole = parse(tidy);
  if (whole.valid) return whole.postcode;
  return validOutcode(tidy) ? tidy : undefined;
}
