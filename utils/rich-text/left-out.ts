import DOMPurify from 'dompurify';

/** What a description cannot have. */
export type LeftOut = 'picture' | 'table' | 'colour' | 'underline';

const COLOUR = /(?:^|[;\s"])(?:background(?:-color)?|color):\s*(#[\da-f]{3,6}\b|rgba?\([^)]*\)|[a-z]+)/giu;
const NAMED =
  /^(?:red|green|blue|orange|purple|navy|teal|maroon|yellow|magenta|cyan|pink|brown|lime|aqua)$/iu;
const UNDERLINE = /text-decoration(?:-line)?:[^;]*underline/iu;

/** How far apart a colour's parts are that is no grey. */
const LEAST_HUE = 60;

/** @param html from the clipboard; nothing of it is run or loaded */
export function findLeftOut(html: string): LeftOut[] {
  const body = DOMPurify.sanitize(html, {
    ADD_ATTR: ['style'],
    FORBID_TAGS: ['style'],
    FORBID_ATTR: ['src', 'srcset', 'poster', 'background'],
    RETURN_DOM_FRAGMENT: true,
  });
  const styles = [...body.querySelectorAll('[style]')].map((one) => one.getAttribute('style') ?? '');
  const found: Record<LeftOut, boolean> = {
    picture: body.querySelector('img, svg, video, canvas, picture') !== null,
    table: body.querySelector('table') !== null,
    colour: body.querySelector('font[color]') !== null || styles.some(hasColour),
    underline:
      body.querySelector('u') !== null ||
      [...body.querySelectorAll('span[style]')].some((one) =>
        UNDERLINE.test(one.getAttribute('style') ?? ''),
      ),
  };
  return (['picture', 'table', 'colour', 'underline'] as const).filter((kind) => found[kind]);
}

function hasColour(style: string): boolean {
  return [...style.matchAll(COLOUR)].some(([, value = '']) => NAMED.test(value) || isHue(partsOf(value)));
}

function partsOf(value: string): number[] {
  if (value.startsWith('rgb')) return [...value.matchAll(/[\d.]+/gu)].slice(0, 3).map(Number);
  const digits = value.slice(1);
  const size = digits.length === 3 ? 1 : 2;
  return [0, 1, 2].map((at) =>
    Number.parseInt(digits.slice(at * size, (at + 1) * size).padEnd(2, digits[at] ?? '0'), 16),
  );
}

function isHue(parts: readonly number[]): boolean {
  return (
    parts.length === 3 && parts.every(Number.isFinite) && Math.max(...parts) - Math.min(...parts) >= LEAST_HUE
  );
}
