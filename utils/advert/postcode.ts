import { parse, validOutcode } from 'postcode';

/** @returns a postcode or outcode (`g21al`) as the board wants it (`G2 1AL`), or undefined */
export function parsePostcode(text: string): string | undefined {
  const tidy = text.trim().toUpperCase();
  const whole = parse(tidy);
  if (whole.valid) return whole.postcode;
  return validOutcode(tidy) ? tidy : undefined;
}
