import type { Fact } from '../../advert-parts/labelled-facts';
import type { Page } from '../../layer';
import type { ZoneKind } from '../../lexicon/zone-kinds';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { isJobsSiteName } from '../../site-matching/jobs-site-names';
import { cleanText, foldText } from '../../values/clean-text';
import { decodeEntities } from '../../values/entities';
import { isGenericTitle, titleParts } from '../../values/job-title';
import { containsWords, phraseSet } from '../../values/phrases';
import { siteName } from '../../web-address';
import type { FoundTitle } from './find-title';

const LONGEST = 60;
/** "Careers at Crumb & Co", "Crumb & Co Careers". */
const SITE_WORDS =
  /^(?:Careers|Jobs|Vacancies|Working|Work|Life) (?:at|with|for) | (?:Careers|Jobs|Vacancies|Recruitment)$/;
const AROUND: ReadonlySet<ZoneKind> = new Set(['header', 'footer']);
const LONGEST_SEARCHED = 2_000;
const LINKS = phraseSet('of,and,for,the,in');

/**
 * Finds the employer beside a label, in an element named for it, or in a title that text or host confirms. Ignores
 * careers systems.
 */
export function findCompany(
  page: Page,
  title: FoundTitle | undefined,
  facts: readonly Fact[],
  body: readonly Block[],
): string | undefined {
  const written = facts.filter(({ id }) => id === 'company').map(({ value }) => value);
  const meta = page.document.querySelector('meta[property="og:site_name"]');
  const ownName = cleanText(decodeEntities(meta?.getAttribute('content') ?? ''));
  const heading = page.outline().blocks[title?.at ?? -1]?.text ?? '';
  const names = [page.title, heading].flatMap((name) => namesBesideTitle(name, title?.text));
  const fromTitle = [ownName, ...names];
  const candidates = [...written, ...fromTitle.filter((name) => isConfirmed(name, page, body))];
  return candidates.find(
    (name) =>
      name.length <= LONGEST && !isJobsSiteName(name) && !isGenericTitle(name) && name.split(' ').length < 9,
  );
}

/** "Baker Crumb & Co", "Baker at Crumb & Co". */
function namesBesideTitle(documentTitle: string, title: string | undefined): readonly string[] {
  if (!title) return [];
  const at = documentTitle.toLowerCase().indexOf(title.toLowerCase());
  const after = at < 0 ? '' : documentTitle.slice(at + title.length);
  const [, employer] = /^\s+(?:at|@)\s+([^|–]+)/.exec(after) ?? [];
  const parts = titleParts(documentTitle)
    .filter((part) => !containsWords(title, part))
    .map((part) => part.replace(SITE_WORDS, '').trim());
  return [...(employer ? [employer.trim()] : []), ...parts];
}

/**
 * Needs two mentions in the advert, or one and another in the address or around the advert. A job board's name is only
 * around it.
 */
function isConfirmed(name: string, page: Page, body: readonly Block[]): boolean {
  const words = foldText(name);
  if (words.length < 3) return false;
  const forms = shortForms(words, page.url);
  const mentionsInBody = countMentions(body, forms);
  if (mentionsInBody === 0) return false;
  if (mentionsInBody > 1 || isInAddress(words, page.url)) return true;
  const around = page.outline().blocks.filter(({ zone }) => isInZone(zone, AROUND));
  return countMentions(around, [words]) > 0;
}

function countMentions(blocks: readonly Block[], forms: readonly string[]): number {
  return blocks.filter(({ text }) => {
    const words = ` ${foldText(text.slice(0, LONGEST_SEARCHED))} `;
    return forms.some((form) => words.includes(` ${form} `));
  }).length;
}

function shortForms(words: string, url: URL): readonly string[] {
  const [first = '', second = '', ...others] = words.split(' ');
  const begin = others.length === 0 || LINKS.has(second) ? words : `${first} ${second}`;
  return [begin, ...words.split(' ').filter((word) => word.length >= 5 && siteName(url).includes(word))];
}

/** `crumbandco.example`, `jobs.lever.co/crumb-co`. */
function isInAddress(words: string, url: URL): boolean {
  const [, segment = ''] = url.pathname.toLowerCase().split('/');
  const address = `${url.hostname} ${segment}`.replace(/[^a-z\d ]/g, '');
  const squeezed = words.replace(/ /g, '');
  const isWhole =
    address.includes(squeezed) || address.replace(/and/g, '').includes(squeezed.replace(/and/g, ''));
  return isWhole || words.split(' ').some((word) => word.length >= 5 && address.includes(word));
}
