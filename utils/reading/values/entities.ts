const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** HTML's names for U+00A1 to U+00FF, in their order. */
const LATIN_1 =
  'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS =
  'amp & lt < gt > quot " apos \' euro € ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” hellip … bull • trade ™ minus − Wcirc Ŵ wcirc ŵ Ycirc Ŷ ycirc ŷ';
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ...LATIN_1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa1 + at)]),
  ...Array.from(OTHERS.matchAll(/(\w+) (\S)/g), ([, name = '', sign = '']): [string, string] => [name, sign]),
]);

export function hasEntities(text: string): boolean {
  return ENTITY.test(text);
}

/** Decodes once: names of Latin letters and of common signs, and all numbers. */
export function decodeEntities(text: string): string {
  if (!hasEntities(text)) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (all, decimal, hex, name) => {
      if (name) return NAMED.get(name) ?? signNamed(name.toLowerCase()) ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Some write `&AMP;` and `&Nbsp;`; of letters the case is the letter's. */
function signNamed(lower: string): string | undefined {
  const sign = NAMED.get(lower);
  return sign?.toUpperCase() === sign?.toLowerCase() ? sign : undefined;
}

/** Escapes for HTML content or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;',
  );
}
