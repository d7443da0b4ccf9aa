import { controlLabel } from '../../advert-parts/apply-controls';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import { metaContent } from '../../meta-content';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { endsWithJobNoun, isGenericTitle, isPlausibleTitle, isSlogan } from '../../values/job-title';
import { documentBase, isFrontPage, parseWebAddress, siteName } from '../../web-address';

const LONG_TEXT = 140;
const SHORT_TEXT = 60;
const MOST_PROSE = 60;
const LONGEST_PROSE = 3_000;

/** What of the page speaks for one of its lines as the title, or against it. */
export interface TitleContext {
  pageTitle: string;
  /** What the site may call itself. */
  siteNames: readonly string[];
  /** The address's words, and those of its last part. */
  path: string;
  lastPath: string;
  /** The whole page's. */
  blocks: readonly Block[];
  /** Without menus and the like. */
  shown: readonly Block[];
  /** Indexes of blocks in elements that are named for a title. */
  named: ReadonlySet<number>;
  prose: readonly string[];
  hasOneMainHeading: boolean;
  /** Index of the first long text. A line below it is less likely to be the title. */
  firstProse: number;
  /** The same of lines that are named like a job. */
  lastForJob: number;
  /** The name of the site, or of its part, which leads there. */
  isMasthead: (block: Block) => boolean;
}

export function titleContext(page: Page): TitleContext {
  const { blocks, hints } = page.outline();
  const shown = blocks.filter((block) => !isInZone(block.zone, NON_ADVERT_ZONES));
  const isMasthead = mastheadTest(page);
  const hosts = page.url.hostname.split('.').filter((label) => label.length > 3 && !endsWithJobNoun(label));
  return {
    pageTitle: page.title,
    siteNames: [siteName(page.url), ...hosts, metaContent(page.document, 'og:site_name')].filter(Boolean),
    path: pathWords(page.url.pathname),
    lastPath: pathWords(page.url.pathname.split('/').findLast(Boolean) ?? ''),
    blocks,
    shown,
    named: new Set(hints.filter(({ as }) => as === 'title').map(({ at }) => at)),
    prose: shown
      .filter((block) => block.text.length > SHORT_TEXT)
      .slice(0, MOST_PROSE)
      .map(({ lower }) => lower.slice(0, LONGEST_PROSE)),
    hasOneMainHeading: shown.filter(({ level, text }) => level === 1 && isPlausibleTitle(text)).length === 1,
    ...endsOfTitles(blocks, shown, isMasthead),
    isMasthead,
  };
}

function endsOfTitles(
  blocks: readonly Block[],
  shown: readonly Block[],
  isMasthead: (block: Block) => boolean,
): Pick<TitleContext, 'firstProse' | 'lastForJob'> {
  const headings = shown.filter((block) => block.level > 0 && !isMasthead(block));
  const main = headings.find(({ level }) => level === 1) ?? headings[0];
  const long = shown.filter(({ text, linkChars }) => text.length > LONG_TEXT && linkChars < 40);
  const proseAfter = (introductions: number) => long[introductions]?.index ?? blocks.length;
  // Below "Work with us" a paragraph may come before the job's name.
  const firstProse = proseAfter(main?.level === 1 && isGenericTitle(main.text) ? 1 : 0);
  return {
    firstProse,
    lastForJob: main && isSlogan(main.text) ? Math.max(firstProse, proseAfter(1)) : firstProse,
  };
}

function mastheadTest(page: Page): (block: Block) => boolean {
  const { blocks, links } = page.outline();
  const hasOthers = blocks.filter(({ level }) => level === 1).length > 1;
  const base = documentBase(page.document, page.url);
  return ({ index, level, linkChars, text }) =>
    links.some(({ at, element }) => {
      const isLinked = at === index && linkChars >= text.length;
      // "The Crumb Lab" in the menu, and once more above the page's own heading.
      const isRepeated = level === 1 && hasOthers && controlLabel(element) === text;
      if (!isLinked && !isRepeated) return false;
      const target = parseWebAddress(element.getAttribute('href'), base);
      return target !== undefined && (isFrontPage(target) || (isLinked && isAbove(target, page.url)));
    });
}

/** `/jobs` above `/jobs/night-baker`. */
function isAbove(target: URL, page: URL): boolean {
  return (
    target.hostname === page.hostname && page.pathname.startsWith(`${target.pathname.replace(/\/$/, '')}/`)
  );
}

/** "jobs night baker" for `/jobs/night-baker/`. */
function pathWords(path: string): string {
  return path.replace(/[^a-z\d]+/gi, ' ').toLowerCase();
}
