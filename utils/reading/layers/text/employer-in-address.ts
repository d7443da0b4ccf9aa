import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import { attributeOf } from '../../outline/native-dom';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { LEGAL_FORMS } from '../../values/legal-forms';
import { documentBase, isMailto, parseWebAddress, siteName } from '../../web-address';
import { LEADS_TO_JOB, mailHosts, OF_JOBS } from './confirm-company';
import { isAboutSending } from './contact-purpose';
import { LONGEST_SEARCHED } from './site-owner';

/** Letters: shorter domains spell abbreviations and words of the language. */
const SHORTEST = 7;
const MOST_HOSTS = 5;
const MOST_BLOCKS = 300;
const MOST_LINKS = 400;
const MOST_WORDS = 8;
const MOST_BEFORE = 5;
const NO_LETTERS = /[^a-z\d&]/g;
const SMALL_WORD = /^(?:of|and|for|the|in|on|at|by|to|&)$/;
/** "Guild of", before a name that its domain leaves out. */
const KIND_BEFORE =
  /\b(?:(?:The )?(?:Association|Board|Centre|Church|College|Council|Diocese|Federation|Friends|Guild|Institute|Institution|League|Museum|Office|Royal|School|Society|Trust|Union|University) (?:of|for)(?: the)? )$/;

/** "The Crumb Bakery is", but not "The Crumb Bakery ovens are". */
const VERB = /^(?:is|are|was|were|has|have|will|would|seeks?|wants?|needs?|hopes?|wishes)$/;
const THE = /\bThe $/;
const THE_AMID = /(?<=[a-z,:] )The $/;

/**
 * Finds names that the domain of an e-mail address or link to apply spells: "Crumb & Co Bakers" for
 * `jobs@crumbandcobakers.example`. The page's own domain is its site's.
 */
export function namesSpeltByAddresses(page: Page): readonly string[] {
  const spelt = domainsToApply(page);
  if (spelt.length === 0) return [];
  const texts = page
    .outline()
    .blocks.slice(0, MOST_BLOCKS)
    .filter(({ zone }) => !isInZone(zone, NON_ADVERT_ZONES))
    .map(({ text }) => text.slice(0, LONGEST_SEARCHED).split(' '));
  const longestFirst = (one: string, other: string) => other.length - one.length;
  return spelt.flatMap((domain) => texts.flatMap((words) => namesIn(words, domain)).sort(longestFirst));
}

/** @returns the letters of each part of the hosts, `crumbandco` for `jobs.crumb-and-co.example` */
function domainsToApply(page: Page): readonly string[] {
  const { blocks, links } = page.outline();
  const base = documentBase(page.document, page.url);
  const sending = new Set(
    blocks
      .slice(0, MOST_BLOCKS)
      .filter(({ zone, lower }) => !isInZone(zone, NON_ADVERT_ZONES) && isAboutSending(lower)),
  );
  const written = [...sending].flatMap(({ lower }) => mailHosts(lower, base));
  const linked = links.slice(0, MOST_LINKS).flatMap(({ element, zone, at }) => {
    if (isInZone(zone, NON_ADVERT_ZONES)) return [];
    const href = (attributeOf(element, 'href') ?? '').toLowerCase();
    const block = blocks[at];
    if (isMailto(href)) return block && sending.has(block) ? mailHosts(href, base) : [];
    return LEADS_TO_JOB.test(href) ? (parseWebAddress(href, base) ?? []) : [];
  });
  return (
    [...new Map([...written, ...linked].map((url) => [url.hostname, url])).values()]
      // A council is not called like its district.
      .filter((url) => siteName(url) !== siteName(page.url) && !/\.gov\./.test(url.hostname))
      .slice(0, MOST_HOSTS)
      .flatMap(({ hostname }) => hostname.split('.'))
      .map((part) => part.replace(OF_JOBS, '').replace(/-/g, ''))
      .filter((part) => part.length >= SHORTEST)
  );
}

function namesIn(words: readonly string[], domain: string): readonly string[] {
  return words.flatMap((word, at) => {
    if (!/^[A-Z\d]/.test(word)) return [];
    const end = endOfName(words, at, domain);
    // "Crumb Bakers Festival": the domain spells only a part.
    const next = words[end] ?? '';
    const goesOn = /\w$/.test(words[end - 1] ?? '') && /^[A-Z]/.test(next) && !isLegalForm(next);
    if (end < at + 2 || goesOn) return [];
    const isOfPlace = words[end] === 'of' && /^[A-Z]/.test(words[end + 1] ?? '');
    const before = `${words.slice(Math.max(0, at - MOST_BEFORE), at).join(' ')} `;
    const isSubject = VERB.test(words[end] ?? '');
    const [kind = ''] = KIND_BEFORE.exec(before) ?? (isSubject ? THE : THE_AMID).exec(before) ?? [];
    const name = words
      .slice(at, end + (isOfPlace ? 2 : 0))
      .join(' ')
      .replace(/[^\w)]+$/, '')
      .replace(/['’]s$/, '');
    return [kind + name];
  });
}

function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.includes(word.toLowerCase().replace(/\W/g, ''));
}

/** @returns the index after the words from `at` on that spell the domain whole; 0 if they do not */
function endOfName(words: readonly string[], at: number, domain: string): number {
  let [spelt, speltShort] = ['', ''];
  for (let end = at; end < Math.min(words.length, at + MOST_WORDS); end += 1) {
    const word = words[end] ?? '';
    if (!/^["'(‘“]*[A-Z\d]/.test(word) && !SMALL_WORD.test(word)) return 0;
    const isSpelt = (letters: string) =>
      [spelt + letters.replaceAll('&', 'and'), speltShort + letters.replaceAll('&', '')].includes(domain);
    const lower = word.toLowerCase();
    const letters = lower.replace(NO_LETTERS, '');
    if (isSpelt(letters) || isSpelt(lower.replace(/['’]s\b/, '').replace(NO_LETTERS, ''))) return end + 1;
    spelt += letters.replaceAll('&', 'and');
    speltShort += letters.replaceAll('&', '');
    if (!domain.startsWith(spelt) && !domain.startsWith(speltShort)) return 0;
  }
  return 0;
}
