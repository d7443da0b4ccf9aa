const EMAIL = /[a-z\d][\w.%+'-]{0,63}@(?:[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?\.){1,6}[a-z]{2,24}(?![\w-])/;
/** No-reply and template addresses. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|postmaster|webmaster|privacy|dpo|gdpr)@|@(?:example\.\w+|sentry\.io|email\.com|domain\.com)$/;

/** @returns the first usable address, in lower case */
export function findEmail(text: string): string | undefined {
  if (!text.includes('@')) return undefined;
  const email = EMAIL.exec(text.slice(0, 5_000).toLowerCase())?.[0];
  return email && !NOBODY.test(email) ? email : undefined;
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
