import type { Page } from '../../layer';
import { fold } from '../../values/clean-text';
import { isBelievableTitle } from '../../values/job-title';
import { holdsWords } from '../../values/phrases';
import { namesOf } from '../job-posting/extract-posting';
import { words } from '../job-posting/json';
import type { Advert } from './find-adverts';

/** Visible characters up to which a page is still an empty shell, and its state all that there is. */
const SHELL = 600;
/** How many stretches of the text are looked for on the page, and how long each is. */
const SAMPLES = 8;
const SAMPLE = 40;

/**
 * Chooses the advert that the page is about: its title is the page's heading, or stands in it or in the page's
 * title; among several with that title its number stands in the address; and its text is on the page. A state that
 * was left behind by a site that changes pages without loading, or that fits twice, gives nothing.
 */
export function chooseAdvert(adverts: readonly Advert[], page: Page): Advert | undefined {
  if (adverts.length === 0) return undefined;
  const { headings, documentTitle } = namesOf(page);
  const real = headings.filter(isBelievableTitle);
  const exact = adverts.filter(({ title }) => real.some((heading) => fold(heading) === fold(title)));
  const named =
    exact.length > 0 ? exact : adverts.filter(({ title }) => isNamed(title, real, documentTitle, page));
  const longest = Math.max(...named.map(({ title }) => fold(title).length));
  const best = named.filter(({ title }) => fold(title).length === longest);
  const [first] = best;
  if (!first || best.some(({ title }) => fold(title) !== fold(first.title))) return undefined;
  const one = best.every(({ description }) => description === first.description)
    ? first
    : only(best.filter((advert) => isAddressed(advert, page.url)));
  return one && isOnPage(one, page) ? one : undefined;
}

/** The page's title alone may be the last page's: what it names must also be seen, where anything is. */
function isNamed(title: string, headings: readonly string[], documentTitle: string, page: Page): boolean {
  if (headings.some((heading) => holdsWords(heading, title))) return true;
  if (!holdsWords(documentTitle, title)) return false;
  const { blocks, chars } = page.outline();
  return chars < SHELL || blocks.some(({ text }) => text.length < 250 && fold(text) === fold(title));
}

/** One of the advert's own keys is a whole part of the page's address. */
function isAddressed({ object }: Advert, url: URL): boolean {
  const parts = new Set(`${url.pathname}/${url.search}`.toLowerCase().split(/[/?&=_]/));
  return ['id', 'slug', 'uuid', 'shortcode', 'jobId', 'job_id', 'reference', 'Id'].some((key) => {
    const value = Object.hasOwn(object, key) ? words(object[key]) : undefined;
    return value !== undefined && value.length > 2 && parts.has(value.toLowerCase());
  });
}

function isOnPage({ description }: Advert, page: Page): boolean {
  const { blocks, chars } = page.outline();
  if (chars < SHELL) return true;
  const seen = ` ${fold(blocks.map(({ text }) => text).join(' '))} `;
  const samples = description
    .slice(0, 20_000)
    .replace(/<[^<>]*>|&lt;.{0,300}?&gt;/g, '\n')
    .replace(/&(?:amp;)*(?:nbsp|#160);/g, ' ')
    .split(/[\n&<>"'’]+/)
    .map((line) => fold(line).slice(0, SAMPLE))
    .filter((line) => line.length >= SAMPLE / 2)
    .slice(0, SAMPLES);
  return samples.filter((sample) => seen.includes(sample)).length * 2 >= Math.max(samples.length, 1);
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
