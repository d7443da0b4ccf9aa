const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** HTML's names for U+00A1 to U+00BF, in their order. */
const LATIN_1 =
  'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';
const OTHERS =
  'amp & lt < gt > quot " apos \' euro € ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” hellip … bull • trade ™ minus − times × divide ÷ szlig ß AElig Æ aelig æ ETH Ð eth ð Oslash Ø oslash ø THORN Þ thorn þ OElig Œ oelig œ';
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ...LATIN_1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa1 + at)]),
  ...Array.from(OTHERS.matchAll(/(\w+) (\S)/g), ([, name = '', sign = '']): [string, string] => [name, sign]),
]);
/** `eacute` is e with the second. */
const ACCENTS = ['grave', 'acute', 'circ', 'tilde', 'uml', 'ring', 'cedil'];
const MARKS = '\u0300\u0301\u0302\u0303\u0308\u030a\u0327';

export function hasEntities(text: string): boolean {
  return ENTITY.test(text);
}

/** Decodes once: names of Latin letters and of common signs, and all numbers. */
export function decodeEntities(text: string): string {
  if (!hasEntities(text)) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (all, decimal, hex, name) => {
      if (name) return named(name) ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

function named(name: string): string | undefined {
  const [letter = ''] = name;
  const accented = `${letter}${MARKS[ACCENTS.indexOf(name.slice(1))] ?? ''}`.normalize('NFC');
  if (accented !== letter && accented.length === 1) return accented;
  // Some write `&AMP;` and `&Nbsp;`; of letters the case is the letter's.
  const sign = NAMED.get(name.toLowerCase());
  return NAMED.get(name) ?? (sign?.toUpperCase() === sign?.toLowerCase() ? sign : undefined);
}
