/** 0 to 255; alpha 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Smaller differences of all channels are unreadable (about 1.2:1 in WCAG 2.2). */
const LEAST_DIFFERENCE = 26;

/** @param text computed: `rgb(0, 0, 0)` or `rgba(0, 0, 0, 0.5)` @returns undefined for other colour spaces */
export function readColour(text: string): Colour | undefined {
  if (!text.startsWith('rgb')) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

export function mix(top: Colour, bottom: Colour): Colour {
  const channel = (at: 0 | 1 | 2) => top[at] * top[3] + bottom[at] * (1 - top[3]);
  return [channel(0), channel(1), channel(2), 1];
}

export function isSimilarColour(one: Colour, other: Colour): boolean {
  return ([0, 1, 2] as const).every((at) => Math.abs(one[at] - other[at]) < LEAST_DIFFERENCE);
}
