/** A colour with its channels and its opacity from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

export const WHITE: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };

/** What browsers give as a computed colour: `rgb(0, 0, 0)`, `rgba(0, 0, 0, 0.5)`, `color(srgb 1 1 1 / 0.5)`. */
const CHANNELS = /^(rgba?|color\(srgb|oklch|oklab)\(? ?([^)]*)\)$/;

/** @returns the computed colour; undefined where it is written in a colour space that is not known here. */
export function readColour(text: string): Colour | undefined {
  const [, space = '', list = ''] = CHANNELS.exec(text) ?? [];
  const [one = Number.NaN, two = Number.NaN, three = Number.NaN, alpha = 1] = list
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : Number.parseFloat(part)));
  if (Number.isNaN(one + two + three + alpha)) return undefined;
  if (space === 'oklch') {
    const angle = (three * Math.PI) / 180;
    return fromOklab(one, two * Math.cos(angle), two * Math.sin(angle), alpha);
  }
  if (space === 'oklab') return fromOklab(one, two, three, alpha);
  const most = space.startsWith('rgb') ? 255 : 1;
  return { red: one / most, green: two / most, blue: three / most, alpha };
}

/** CSS Color 4, sample code for color conversions. */
function fromOklab(lightness: number, a: number, b: number, alpha: number): Colour {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    red: fromLinear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    green: fromLinear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    blue: fromLinear(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
    alpha,
  };
}

function fromLinear(light: number): number {
  const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.min(1, Math.max(0, channel));
}

/** @returns the colour that one sees where the first lies over the second, which is opaque. */
export function mix(top: Colour, bottom: Colour): Colour {
  const channel = (of: 'red' | 'green' | 'blue') => top[of] * top.alpha + bottom[of] * (1 - top.alpha);
  return { red: channel('red'), green: channel('green'), blue: channel('blue'), alpha: 1 };
}

/** How the usual modes blend one channel of a text's colour with what is behind it (CSS Compositing 1). */
const BLENDS: Readonly<Record<string, (top: number, bottom: number) => number>> = {
  multiply: (top, bottom) => top * bottom,
  screen: (top, bottom) => top + bottom - top * bottom,
  darken: Math.min,
  lighten: Math.max,
  difference: (top, bottom) => Math.abs(top - bottom),
};

/** @returns the colour as the mode blends it with what is behind it. */
export function blend(mode: string, top: Colour, bottom: Colour): Colour {
  const channel = BLENDS[mode];
  if (!channel) return top;
  return {
    red: channel(top.red, bottom.red),
    green: channel(top.green, bottom.green),
    blue: channel(top.blue, bottom.blue),
    alpha: top.alpha,
  };
}

/** @returns the contrast of two opaque colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
