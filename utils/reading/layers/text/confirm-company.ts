import { NON_ADVERT_ZONES, SITE_ZONES } from '../../lexicon/zone-kinds';
import { attributeOf } from '../../outline/native-dom';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { foldText } from '../../values/clean-text';
import { isCompany, isOrganisation, titleParts } from '../../values/job-title';
import { LEGAL_FORM } from '../../values/legal-forms';
import { containsWords, phraseSet } from '../../values/phrases';
import { documentBase, isMailto, parseWebAddress, siteName } from '../../web-address';
import { isBoard, LONGEST_SEARCHED } from './site-owner';

const ENDING = new RegExp(` (?:${LEGAL_FORM})$`);
/** Of a domain: `crumb-careers`. */
export const OF_JOBS = /-?(?:careers|jobs)$/;
export const LEADS_TO_JOB = /job|vacanc|career|recruit|role|appl(?:y|ication)/;
const LINKS = phraseSet('of,and,for,the,in');

/** The site's own name, which its page's title and the advert have, too. */
export function isOwner(name: string, page: Page, body: readonly Block[]): boolean {
  const key = foldText(name);
  const isInTitle = key.includes(' ') && titleParts(page.title).some((part) => foldText(part) === key);
  return isInTitle && !isBoard(page) && countMentions(body, [key]) > 0;
}

/** The host is the whole name, and the site is no job board. */
export function isOwnSite(name: string, page: Page): boolean {
  const squeezed = foldText(name).replace(ENDING, '').replace(/ /g, '');
  if (squeezed.length < 5 || squeezed !== siteName(page.url).replace(/-/g, '')) return false;
  return !isBoard(page);
}

/** In the address, the text, the header or the footer. */
export function isNamedAround(name: string, page: Page, body: readonly Block[]): boolean {
  const words = foldText(name);
  if (words.length < 3) return false;
  const around = page
    .outline()
    .blocks.filter(({ zone, text }) => isInZone(zone, SITE_ZONES) || foldText(text) === words);
  return isInAddress(words, page.url) || countMentions([...body, ...around], [words]) > 0;
}

/**
 * The advert gives an e-mail address at the employer's, or leads to it: `jobs@crumbbakers.example` names "Crumb Bakers
 * Wick" and "Trust of Crumb Bakers", `crumbbakersjobs@gmail.com` the first. One word may be anything's: only a link to
 * its jobs names "Crumb".
 */
export function isNamedByAddress(name: string, page: Page): boolean {
  const words = foldText(name).replace(/^the /, '').replace(ENDING, '').split(' ');
  const isWord = words.length === 1;
  const begins = words
    .map((_, at) => words.slice(0, at + 1).join(''))
    .filter((domain, at) => domain.length > 2 && (isWord || at > 0));
  if (begins.length === 0) return false;
  const domains = [...begins, ...words.slice(1, -1).map((_, at) => words.slice(at + 1).join(''))];
  const boxes = begins.filter((domain) => !isWord && domain.length > 7);
  const { blocks, links } = page.outline();
  const base = documentBase(page.document, page.url);
  const own = domainOf(page.url);
  const isAt = (url: URL) =>
    // A council is not called like its district.
    domains.includes(domainOf(url)) && domainOf(url) !== own && !/\.gov\./.test(url.hostname);
  return (
    blocks.some(
      ({ lower }) =>
        lower.includes('@') &&
        (mailHosts(lower, base).some(isAt) ||
          boxes.some((box) =>
            lower.split(/[\s:(<]+/).some((one) => one.startsWith(box) && one.includes('@')),
          )),
    ) ||
    links.some(({ element, zone }) => {
      if (isInZone(zone, NON_ADVERT_ZONES)) return false;
      const href = (attributeOf(element, 'href') ?? '').toLowerCase();
      if (isMailto(href)) return mailHosts(href, base).some(isAt);
      const target = parseWebAddress(href, base);
      return target !== undefined && isAt(target) && (!isWord || LEADS_TO_JOB.test(href));
    })
  );
}

const domainOf = (url: URL) => siteName(url).replace(OF_JOBS, '').replace(/-/g, '');

/** @returns the hosts of the e-mail addresses in the text */
export function mailHosts(lower: string, base: URL): readonly URL[] {
  return [...lower.matchAll(/@([a-z\d.-]{3,80}[a-z])/g)].flatMap(
    ([, host = '']) => parseWebAddress(`https://${host}`, base) ?? [],
  );
}

/**
 * Needs two mentions in the advert, or one and another in the address or around the advert. A job board's name is only
 * around it.
 */
export function isConfirmed(name: string, page: Page, body: readonly Block[]): boolean {
  const words = foldText(name);
  if (words.length < 3) return false;
  const forms = shortForms(words, page.url);
  // The heading once more confirms nothing that the page's title has between the job and its terms.
  const isRepeated = ({ text }: Block) => foldText(text) !== words && containsWords(page.title, text);
  const mentionsInBody = countMentions(
    body.filter((block) => !isRepeated(block)),
    forms,
  );
  if (mentionsInBody === 0) return false;
  if (mentionsInBody > 1 || isInAddress(words, page.url)) return true;
  const around = page.outline().blocks.filter(({ zone }) => isInZone(zone, SITE_ZONES));
  return countMentions(around, [words]) > 0;
}

const AT_SITE =
  /^ (?:depot|office|branch|site|store|shop|studio|yard|campus|warehouse|factory|plant|hub|team|area)s?\b/;

/** "In Wick", "our Wick depot": of a place, and of no employer whose site it is. */
export function isUsedAsPlace(name: string, page: Page): boolean {
  if (isOrganisation(name) || isCompany(name) || /&|^The /.test(name) || isOwnSite(name, page)) return false;
  return page.outline().blocks.some(({ text }) => {
    const [before = '', ...rest] = text.slice(0, LONGEST_SEARCHED).split(name);
    return rest.some((after, at) => {
      const front = at === 0 ? before : (rest[at - 1] ?? '');
      return /\b(?:in|near) $/.test(front)
        ? /^(?:$|[.,;:)]| [^A-Z])/.test(after)
        : /\bour $/.test(front) && AT_SITE.test(after);
    });
  });
}

const HIRES =
  /^ (?:would like|wants|needs|seeks|wishes|requires|invites|(?:is|are) (?:now |currently )?(?:looking|seeking|recruiting|hiring)) /;

/** "Crumb & Co would like a baker". @param name as a part of the page's title has it */
export function isHiring(name: string, body: readonly Block[]): boolean {
  return body.some(({ text }) => {
    const at = name.includes(' ') ? text.indexOf(name) : -1;
    return (
      at >= 0 && HIRES.test(text.slice(at + name.length)) && /(?:^|[.!?] )(?:The )?$/.test(text.slice(0, at))
    );
  });
}

/** "Chapter of Crumb Minster" also as "Crumb Minster". */
export function isMentioned(name: string, body: readonly Block[], least: number): boolean {
  const words = foldText(name).replace(/^the /, '');
  return countMentions(body, [words, words.replace(/^.* of (?=.* )/, '')]) >= least;
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
  const squeezed = words.replace(ENDING, '').replace(/ /g, '');
  const isWhole =
    address.includes(squeezed) || address.replace(/and/g, '').includes(squeezed.replace(/and/g, ''));
  return isWhole || words.split(' ').some((word) => word.length >= 5 && address.includes(word));
}
