import type { Page } from '../../layer';
import type { Block } from '../../outline/types';
import { isBrand } from '../../sites/brands';
import { fold, tidy } from '../../text/tidy';
import { titleParts } from '../../text/title';
import { holdsWords, phrases } from '../../text/words';
import type { Fact } from './facts';
import type { FoundTitle } from './title';

const LONGEST = 60;
const LONGEST_SEARCHED = 2_000;
const LINKS = phrases('of,and,for,the,in');

/**
 * Finds the employer's name: beside a label, in an element named for it, in a heading "About Crumb & Co", or in
 * the page's title where the text or the host confirms it. A careers system's name is never the employer.
 */
export function findCompany(
  page: Page,
  title: FoundTitle | undefined,
  facts: readonly Fact[],
  body: readonly Block[],
): string | undefined {
  const written = facts.filter(({ id }) => id === 'company').map(({ value }) => value);
  const siteName = tidy(
    page.document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '',
  );
  const heading = page.outline().blocks[title?.at ?? -1]?.text ?? '';
  const names = [page.title, heading].flatMap((name) => aroundTitle(name, title?.text));
  const fromTitle = [siteName, ...names];
  const candidates = [...written, ...fromTitle.filter((name) => isConfirmed(name, page.url, body))];
  return candidates.find((name) => name.length <= LONGEST && !isBrand(name) && name.split(' ').length < 9);
}

/** "Baker | Crumb & Co", "Baker at Crumb & Co": what the page's title says beside the job. */
function aroundTitle(documentTitle: string, title: string | undefined): readonly string[] {
  if (!title) return [];
  const at = documentTitle.toLowerCase().indexOf(title.toLowerCase());
  const after = at < 0 ? '' : documentTitle.slice(at + title.length);
  const [, employer] = /^\s+(?:at|@|-|–|\|)\s+([^|–]+)/.exec(after) ?? [];
  const parts = titleParts(documentTitle).filter((part) => !holdsWords(title, part));
  return [...(employer ? [employer.trim()] : []), ...parts];
}

/** The advert speaks of the name; once is enough where it stands in the address too. A job board's name does not. */
function isConfirmed(name: string, url: URL, body: readonly Block[]): boolean {
  const words = fold(name);
  if (words.length < 3) return false;
  const host = url.hostname.replace(/[^a-z\d]/g, '');
  const least = host.includes(words.replace(/ /g, '')) ? 1 : 2;
  const begin = beginOf(words);
  let said = 0;
  for (const block of body) {
    if (` ${fold(block.text.slice(0, LONGEST_SEARCHED))} `.includes(` ${begin} `)) said += 1;
    if (said >= least) return true;
  }
  return false;
}

/** People leave the last words of a long name away: "Hollins Bridge" for Hollins Bridge Vets. */
function beginOf(words: string): string {
  const [first = '', second = '', ...others] = words.split(' ');
  return others.length === 0 || LINKS.has(second) ? words : `${first} ${second}`;
}
