import type { Page } from '../../page';
import { foldText } from '../../values/clean-text';
import { isPlausibleTitle } from '../../values/job-title';
import { onlyValue } from '../../values/only';
import { containsWords } from '../../values/phrases';
import { identifyPage } from '../job-posting/extract-posting';
import { textOf } from '../job-posting/json';
import type { StateAdvert } from './find-adverts';

/** Pages with less visible text are not rendered yet. */
const SHELL = 600;
const SAMPLES = 8;
const SAMPLE = 40;

/**
 * Chooses the page's advert. Its title must be in the page's heading or title, and its text on the page; if titles
 * repeat, its id must be in the address. @returns undefined for stale or ambiguous state
 */
export function chooseAdvert(adverts: readonly StateAdvert[], page: Page): StateAdvert | undefined {
  if (adverts.length === 0) return undefined;
  const { headings, documentTitle } = identifyPage(page);
  const real = headings.filter(isPlausibleTitle);
  const exact = adverts.filter(({ title }) => real.some((heading) => foldText(heading) === foldText(title)));
  const named =
    exact.length > 0 ? exact : adverts.filter(({ title }) => isNamed(title, real, documentTitle, page));
  const longest = Math.max(...named.map(({ title }) => foldText(title).length));
  const best = named.filter(({ title }) => foldText(title).length === longest);
  const [first] = best;
  if (!first || best.some(({ title }) => foldText(title) !== foldText(first.title))) return undefined;
  const one = best.every(({ description }) => description === first.description)
    ? first
    : onlyValue(best.filter((advert) => isAddressed(advert, page.url)));
  return one && isOnPage(one, page) ? one : undefined;
}

/** The page title may be the previous page's, so the title must be visible, too. */
function isNamed(title: string, headings: readonly string[], documentTitle: string, page: Page): boolean {
  if (headings.some((heading) => containsWords(heading, title))) return true;
  if (!containsWords(documentTitle, title)) return false;
  const { blocks, chars } = page.outline();
  return chars < SHELL || blocks.some(({ text }) => text.length < 250 && foldText(text) === foldText(title));
}

function isAddressed({ object }: StateAdvert, url: URL): boolean {
  const parts = new Set(`${url.pathname}/${url.search}`.toLowerCase().split(/[/?&=_]/));
  return ['id', 'slug', 'uuid', 'shortcode', 'jobId', 'job_id', 'reference', 'Id'].some((key) => {
    const value = Object.hasOwn(object, key) ? textOf(object[key]) : undefined;
    return value !== undefined && value.length > 2 && parts.has(value.toLowerCase());
  });
}

function isOnPage({ description }: StateAdvert, page: Page): boolean {
  const { blocks, chars } = page.outline();
  if (chars < SHELL) return true;
  const seen = ` ${foldText(blocks.map(({ text }) => text).join(' '))} `;
  const samples = description
    .slice(0, 20_000)
    .replace(/<[^<>]*>|&lt;.{0,300}?&gt;/g, '\n')
    .replace(/&(?:amp;)*(?:nbsp|#160);/g, ' ')
    .split(/[\n&<>"'’]+/)
    .map((line) => foldText(line).slice(0, SAMPLE))
    .filter((line) => line.length >= SAMPLE / 2)
    .slice(0, SAMPLES);
  return samples.filter((sample) => seen.includes(sample)).length * 2 >= Math.max(samples.length, 1);
}
