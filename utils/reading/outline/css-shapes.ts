/** CSS pixels; less is unreadable. */
export const LEAST_PIXELS = 3;

/**
 * @param shape computed `clip` or `clip-path` (CSS Masking 1, CSS Shapes 1)
 * @returns whether it clips the whole box; sizes in CSS pixels
 */
export function clipsAll(shape: string, { width, height }: { width: number; height: number }): boolean {
  const [, name = '', list = ''] = /^([a-z]+)\((.*)\)/.exec(shape) ?? [];
  const lengths = list.split(/ (?:at|round) /)[0]?.split(/[\s,]+/) ?? [];
  const inPixels = (length: string, of: number) =>
    (length.endsWith('%') ? of / 100 : 1) * Number.parseFloat(length) || 0;
  if (name === 'polygon') {
    return [width, height].some((of, axis) => {
      const places = lengths.filter((_, at) => at % 2 === axis).map((length) => inPixels(length, of));
      return Math.max(...places) - Math.min(...places) < LEAST_PIXELS;
    });
  }
  const [top = '0', right = top, bottom = top, left = right] = lengths;
  if (name === 'circle' || name === 'ellipse') return /^\d/.test(top) && inPixels(top, width) < LEAST_PIXELS;
  const [above, after, below, before] = [
    inPixels(top, height),
    inPixels(right, width),
    inPixels(bottom, height),
    inPixels(left, width),
  ];
  if (name === 'rect') return after - before < LEAST_PIXELS || below - above < LEAST_PIXELS;
  return name === 'inset' && (width - before - after < LEAST_PIXELS || height - above - below < LEAST_PIXELS);
}

/** @returns whether a computed `filter` makes all unreadable */
export function filterHidesAll(filter: string): boolean {
  return /opacity\(0?(?:\.0\d*)?\)|blur\((?:[6-9]|\d\d)/.test(filter);
}

/** @returns whether a computed `mask-image` is a gradient of transparent colours */
export function maskHidesAll(image: string): boolean {
  return image.includes('gradient(') && !/rgb\(|rgba\([^)]*[^ ]0?\.?[1-9]\d*\)|color\(/.test(image);
}
