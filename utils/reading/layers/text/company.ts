import type { Page } from '../../layer';
import type { Block } from '../../outline/types';
import { isBrand } from '../../sites/brands';
import { fold, tidy } from '../../text/tidy';
import { titleParts } from '../../text/title';
import { holdsWords } from '../../text/words';
import type { Fact } from './facts';
import type { FoundTitle } from './title';

const LONGEST = 60;

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
  const said = body.filter(({ lower }) => lower.includes(name.toLowerCase())).length;
  return said >= (host.includes(words.replace(/ /g, '')) ? 1 : 2);
}
