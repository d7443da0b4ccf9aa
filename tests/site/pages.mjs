import { readFile } from 'node:fs/promises';

const PARTS = new URL('parts/', import.meta.url);
const DAY = 24 * 60 * 60 * 1000;

/**
 * @param {number} days
 * @param {boolean} inWords
 */
function dayFromNow(days, inWords) {
  const date = new Date(Date.now() + days * DAY);
  if (!inWords) return date.toISOString().slice(0, 10);
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** @param {string} html */
async function withParts(html) {
  let whole = html;
  for (const [mark, name] of html.matchAll(/\{\{include (\w+)\}\}/g)) {
    const part = await readFile(new URL(`${name}.html`, PARTS), 'utf8');
    whole = whole.replace(mark, () => part);
  }
  return whole;
}

/**
 * Fills in a sample page: `{{include header}}`, `{{site}}` (the site's address), `{{in 14 days}}` (an ISO date) and
 * `{{in 14 days, in words}}`. Relative dates keep sample adverts open.
 * @param {string} html
 * @param {string} site
 */
export async function fillIn(html, site) {
  return (await withParts(html))
    .replaceAll('{{site}}', site)
    .replace(/\{\{in (-?\d+) days(, in words)?\}\}/g, (_, days, inWords) =>
      dayFromNow(Number(days), inWords !== undefined),
    );
}
