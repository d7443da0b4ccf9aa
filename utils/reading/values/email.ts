const EMAIL = /[a-z\d][\w.%+'-]{0,63}@(?:[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?\.){1,6}[a-z]{2,24}(?![\w-])/g;
/** No-reply and template addresses. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|postmaster|webmaster|privacy|dpo|gdpr)@|@(?:example\.\w+|sentry\.io|email\.com|domain\.com)$/;

/** "jobs@ crumb.example.com", but not "meet @ crumb.example.com". */
const BROKEN = /(?<=[a-z\d])@ (?=[a-z\d-]{2,60}\.[a-z]{2,})/g;
/** "jobs@crumb.example.Closing date": what begins in bold behind a link. */
const GLUED = /(?<=@[a-z\d.-]{1,60}\.[a-z]{2,24})\.?(?=[A-Z][a-z])/g;

/** @returns the first usable address, in lower case */
export function findEmail(text: string): string | undefined {
  const lower = text.slice(0, 5_000).replace(GLUED, ' ').toLowerCase().replace(BROKEN, '@');
  const found = (lower.includes('@') ? lower : spellOut(lower)).match(EMAIL);
  return found?.find((email) => !NOBODY.test(email));
}

const SPELT: Readonly<Record<string, string>> = { dot: '.', underscore: '_' };

/** "una dot baker [at] crumb [dot] example", "jobs at crumb dot example". */
function spellOut(lower: string): string {
  if (!/\bdot\b|[[({]\s?at\b/.test(lower)) return lower;
  return lower
    .replace(
      / ?[[({<] ?at ?[\])}>] ?| at (?=[\w-]{1,60} dot (?:com|co|org|net|ac|gov|sch|nhs|uk|info|scot|wales)\b)/g,
      '@',
    )
    .replace(/ ?[[({<] ?dot ?[\])}>] ?| dot (?=(?:com|co|org|net|ac|gov|sch|nhs|uk|info|scot|wales)\b)/g, '.')
    .replace(/ [[({<]? ?(dot|underscore|dash|hyphen) ?[\])}>]? /g, (_, word: string) => SPELT[word] ?? '-');
}

/** Decodes Cloudflare's obfuscation: hex pairs, the first of which is an XOR key. */
export function decodeProtectedEmail(href: string): string | undefined {
  const [, code] = /\/cdn-cgi\/l\/email-protection#((?:[\da-f]{2}){4,200})$/.exec(href.toLowerCase()) ?? [];
  if (!code) return undefined;
  const bytes = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  return findEmail(
    bytes
      .slice(1)
      .map((byte) => String.fromCharCode(byte ^ key))
      .join(''),
  );
}
