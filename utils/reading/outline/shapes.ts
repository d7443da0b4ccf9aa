/** The part of a box that is left of it, as far as it matters here. */
interface Size {
  width: number;
  height: number;
}

/** Fewer CSS pixels of a text than these show nobody anything. */
export const LEAST_PIXELS = 3;
/** Blurred by so many pixels no text can be read. */
const UNREADABLE_BLUR = 6;

/** @returns whether a `clip` or `clip-path`, as computed, leaves nothing of a box of this size (CSS Masking 1, CSS Shapes 1). */
export function cutsAway(shape: string, { width, height }: Size): boolean {
  const [, name = '', list = ''] = /^([a-z]+)\((.*)\)/.exec(shape) ?? [];
  const lengths = (of: number, part: string) => {
    const value = Number.parseFloat(part) || 0;
    return part.trim().endsWith('%') ? (value * of) / 100 : value;
  };
  if (name === 'rect') {
    const [top = 0, right = 0, bottom = 0, left = 0] = list
      .split(/[\s,]+/)
      .map((part) => (part === 'auto' ? Number.NaN : Number.parseFloat(part)));
    return right - left < LEAST_PIXELS || bottom - top < LEAST_PIXELS;
  }
  if (name === 'inset') {
    const parts = (list.split(' round ')[0] ?? '').split(/\s+/);
    const [top = '0', right = top, bottom = top, left = right] = parts;
    return (
      width - lengths(width, left) - lengths(width, right) < LEAST_PIXELS ||
      height - lengths(height, top) - lengths(height, bottom) < LEAST_PIXELS
    );
  }
  if (name === 'circle' || name === 'ellipse') {
    const radii = (list.split(/(?:^| )at /)[0] ?? '').split(/\s+/).filter(Boolean);
    return radii.some((radius) => /^[\d.]/.test(radius) && lengths(width, radius) < LEAST_PIXELS / 2);
  }
  if (name === 'polygon') {
    const points = list.split(',').map((point) => point.trim().split(/\s+/));
    return [width, height].some((of, axis) => {
      const places = points.map((point) => lengths(of, point[axis] ?? '0'));
      return Math.max(...places) - Math.min(...places) < LEAST_PIXELS;
    });
  }
  return false;
}

/** @returns whether a computed `filter` leaves nothing that could be read. */
export function filtersAway(filter: string): boolean {
  const [, opacity = '1'] = /opacity\(([\d.]+)\)/.exec(filter) ?? [];
  const [, blur = '0'] = /blur\(([\d.]+)px\)/.exec(filter) ?? [];
  return Number(opacity) < 0.1 || Number(blur) >= UNREADABLE_BLUR;
}

/** @returns whether a computed `mask-image` is a gradient of nothing but transparent colours. */
export function masksAway(image: string): boolean {
  const colours = image.match(/(?:rgba?|color)\([^)]*\)/g) ?? [];
  return (
    image.includes('gradient(') && colours.length > 0 && colours.every((colour) => /[,/] ?0\)$/.test(colour))
  );
}
