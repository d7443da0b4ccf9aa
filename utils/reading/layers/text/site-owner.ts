import { saysApply } from '../../advert-parts/apply-controls';
import { lazy } from '../../lazy';
import { NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { isCareersSystemHost } from '../../site-matching/site-hosts';
import { cleanText, foldText } from '../../values/clean-text';
import { containsWords } from '../../values/phrases';
import { siteName } from '../../web-address';
import { collectNames, type Named, type NameSource } from './site-names';

const WEIGHTS: Record<NameSource, number> = {
  meta: 2,
  data: 2,
  brand: 2,
  masthead: 1.5,
  owner: 1.5,
  address: 1.5,
  title: 1,
  text: 1,
};
/** One strong source, or a part of the page title with another source. */
const LEAST = 2;
const SURE = 3;
/** Characters of a block in which names are looked for. */
export const LONGEST_SEARCHED = 2_000;
/** Links for those who advertise on a job board or in a magazine, or who put papers on a site for them. */
const BOARD =
  /^(?:upload(?: documents?)?|advertis(?:e|ing)|magazine)$|\bpost (?:a|your) (?:job|vacancy)|\b(?:for|our) (?:employers|recruiters)|advertise (?:a|your|with)|^submit an? (?:call|job|vacancy|opportunity)$|\bfind (?:crew|staff|candidates|talent)\b|\bemployers?\b|recruiters?\b|job ?seekers?/;

export interface SiteOwner {
  name: string;
  isSure: boolean;
}

/** What the parts of a site call it: data, header, page title, footer, address. */
export interface SiteNames {
  page: Page;
  body: readonly Block[];
  named(): readonly Named[];
  scored(): readonly (Named & Weight)[];
}

/** Collects the names when they are first asked for. @param title the job's */
export function siteNamesOf(page: Page, title: string | undefined, body: readonly Block[]): SiteNames {
  const named = lazy(() => collectNames(page));
  return { page, body, named, scored: lazy(() => scoreNames(named(), page, title, body)) };
}

/**
 * Finds who runs the site by its names. An employer's own site shows its adverts; a job board's name is in none of the
 * adverts' texts.
 */
export function findSiteOwner({ page, scored: score }: SiteNames): SiteOwner | undefined {
  const isForeign = isBoard(page);
  const scored = score().filter(({ isInText }) => isInText || !isForeign);
  let best: (typeof scored)[number] | undefined;
  for (const one of scored) if (one.total > (best?.total ?? 0)) best = one;
  if (!best || best.total < LEAST) return undefined;
  // Of one name, the likelier writing: not "CRUMB & CO".
  const same = scored.filter(({ key }) => key === best.key);
  const written = same.find(({ name }) => /[a-z]/.test(name) && /^[A-Z\d]/.test(name)) ?? best;
  return { name: written.name, isSure: best.total >= SURE && best.isInText };
}

/** Whether the advert names the site, or gives an e-mail address there: so it is no one else's. */
export function isSiteNamed({ page, scored }: SiteNames): boolean {
  const host = addressesOf(siteName(page.url));
  const shown = page.outline().blocks.filter(({ zone }) => !isInZone(zone, NON_PROSE_ZONES));
  return (
    scored().some(({ isInText, total }) => isInText && total > 0) ||
    asSearched(shown).mails.some((domain) => host.includes(domain))
  );
}

function scoreNames(
  all: readonly Named[],
  page: Page,
  title: string | undefined,
  body: readonly Block[],
): readonly (Named & Weight)[] {
  const named = all.filter(({ name }) => !(title && containsWords(name, title)));
  const text = asSearched(body);
  const host = addressesOf(siteName(page.url));
  const tenant = tenantOf(page.url);
  return named.map((one) => ({ ...one, ...ownerScore(one, named, text, host, tenant) }));
}

/**
 * @param found employers as the page's title has them
 * @returns what the page itself calls them: "Wick Community Primary School" in foot and text for "Wick School", "Crumb
 * Bakery" above the menu for "Crumb Bakery Wick", which is printed nowhere
 */
export function asPageCalls(found: readonly string[], site: SiteNames): readonly string[] {
  return found.map((name) => ownNameOf(name, site));
}

function ownNameOf(name: string, { page, body, named: names }: SiteNames): string {
  const named = names();
  const words = foldText(name).split(' ');
  const full = named.find(
    ({ from, name: other }) =>
      from === 'owner' &&
      isInFull(foldText(other).split(' '), words) &&
      body.some(({ text }) => text.includes(other)),
  );
  if (full) return full.name;
  if (page.outline().blocks.some(({ text }) => text.includes(name))) return name;
  const brand = named.find(
    ({ from, name: other }) =>
      from === 'brand' && other.includes(' ') && foldText(name).startsWith(`${foldText(other)} `),
  );
  return brand?.name ?? name;
}

/** The same first and last word, and more between them; for "The Guild", more before it. */
function isInFull(full: readonly string[], words: readonly string[]): boolean {
  const isShort = words.length === 2 && words[0] === 'the';
  return (
    full.length >= words.length + (isShort ? 0 : 1) &&
    full.at(-1) === words.at(-1) &&
    (isShort || (full[0] === words[0] && words.every((word) => full.includes(word))))
  );
}

interface Searched {
  printed: string;
  folded: string;
  mails: readonly string[];
}

function asSearched(body: readonly Block[]): Searched {
  const printed = body.map(({ text }) => text.slice(0, LONGEST_SEARCHED)).join(' ');
  const mails = [...printed.toLowerCase().matchAll(/@([a-z\d-]{4,})\./g)];
  return {
    printed,
    folded: ` ${foldText(printed)} `,
    mails: mails.flatMap(([, domain = '']) => addressesOf(domain)),
  };
}

/** At a careers system `careers-crumbandco.icims.com` is Crumb & Co's, by its whole name. */
function tenantOf({ hostname }: URL): string | undefined {
  return isCareersSystemHost(hostname)
    ? hostname.replace(/^(?:careers|jobs)-|\..*$/g, '').replace(/-(?:and-)?/g, '')
    : undefined;
}

/** `crumb-and-co` is Crumb & Co's, `sandwick` is Sandwick's. */
function addressesOf(domain: string): readonly string[] {
  const whole = domain.replace(/-/g, '');
  return [whole, whole.replace(/and/g, '')];
}

interface Weight {
  total: number;
  isInText: boolean;
}

function ownerScore(
  { name, key }: Named,
  named: readonly Named[],
  { printed, folded, mails }: Searched,
  host: readonly string[],
  tenant: string | undefined,
): Weight {
  const squeezed = key.replace(/ (?:and )?/g, '');
  const sources = new Set(named.filter((one) => isSame(one.key, key)).map(({ from }) => from));
  const isAddress = (address: string) =>
    address.length > 4 &&
    (squeezed.startsWith(address) || (squeezed.length > 4 && address.startsWith(squeezed)));
  const isWritten = mails.some(isAddress);
  const isInText = isWritten || printed.includes(name) || folded.includes(` ${key} `);
  if (isInText) sources.add('text');
  if (isWritten || host.some(isAddress) || squeezed === tenant) sources.add('address');
  // "Production", "Our schools": a part of the site is in no one's address.
  const isOfSite = [...sources].some((source) => source !== 'title' && source !== 'text');
  return { isInText, total: isOfSite ? [...sources].reduce((sum, source) => sum + WEIGHTS[source], 0) : 0 };
}

/** "Crumb & Co" and "Crumb & Co Bakers Ltd", but not "Wickmoor" and "Visit Wickmoor". */
function isSame(one: string, other: string): boolean {
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}

/** For employers, too: it shows others' adverts, and vouches for no link to them. So does a store of papers. */
export function isBoard(page: Page): boolean {
  const { blocks, links } = page.outline();
  return (
    blocks.some(({ level, lower }) => level > 0 && lower === 'similar documents') ||
    links.some(
      ({ element }) =>
        BOARD.test(cleanText((element.textContent ?? '').slice(0, 60)).toLowerCase()) ||
        (element.getAttribute('rel')?.includes('nofollow') && saysApply(element)),
    )
  );
}
