import { metaContent } from '../../meta-content';
import { linesOf } from '../../outline/lines';
import type { Block } from '../../outline/types';
import type { Page } from '../../page';
import { isJobsSiteName, isNetworkName } from '../../site-matching/jobs-site-names';
import { anyOf } from '../../values/any-of';
import { cleanText, foldText } from '../../values/clean-text';
import { decodeEntities } from '../../values/entities';
import { endsWithJobNoun, isGenericTitle, isSlogan } from '../../values/job-title';
import { LEGAL_FORM } from '../../values/legal-forms';
import { documentBase, isFrontPage, parseWebAddress, siteName } from '../../web-address';
import { isObject, nameOf, toList, typesOf } from '../job-posting/json';
import { readJsonLd } from '../json-ld/read-blocks';
import { isWord } from './employer-name';

/** Who names the site's owner. Each kind counts once. */
export type NameSource = 'meta' | 'data' | 'brand' | 'masthead' | 'title' | 'owner' | 'text' | 'address';

const LONGEST = 60;
const MOST_WORDS = 8;
const MOST_LINKS = 400;
const MOST_NAMES = 300;
const MOST_LOGOS = 5;
const MOST_TOP_LINES = 3;
const OWNERS =
  /^(?:WebSite|\w*(?:Organization|Business|Corporation|NGO|School|University|Hotel|Hospital|Store|Service|Agency|Church|Museum|Restaurant))$/;
/** "Home page", "Back to the main site", "Logo". */
const NO_NAME =
  /^(?:home|homepage|based|powered|logo|menu|main|welcome|go|back|return|skip|click|visit|view|site|website|untitled|image|header|banner|brand|default|my site|english|cymraeg|g[àa]idhlig|test)\b|^(?:australia|ireland|united kingdom|uk|great britain|england|scotland|wales|new zealand|canada|india|usa?|united states|europe|global|international|worldwide)$|^(?:www\.|https?:)|^[\d\s().+-]+$|[@?!]|\.(?:com|co|org|net|uk|png|jpe?g|svg|gif)\b/;
/** The address's own first line, or a part of the employer: "The Hall, Main Street", "Registered office: …". */
const BUILDING = anyOf([
  // "The Village Hall", "Head office"
  /^(?:(?:the|our) )?(?:(?:village|public|town|parish|church|community|city|county|civic|council|board|trust|school|company|group|main|head|registered|principal|central|corporate) )*(?:hall|house|offices?|headquarters|hq|manse|vicarage|rectory|surgery|school|farm|centre|studios?|works|building|shop|workshop|depot|yard|site|address|clinic|hospital|church|campus|library|reception|contact centre)$/,
  // "Registered office: …"
  /^(?:registered|head|main|principal|correspondence) (?:office|address)\b/,
  // Welsh and Gaelic
  /^(?:neuadd|swyddfa|swyddfeydd|canolfan|oifis|talla)\b/,
  /^c\/o\b/,
  // "Apply to"
  /^(?:applications?|applying|apply|please|contact|write|post|send|letters)\b/,
  // "Unit 4"
  /^(?:unit|suite|floor|level|block|flat|room|po box) [\da-z]{1,4}\b/,
]);
const LOGO =
  /^(?:the )?logo (?:of|for) (?:the )?|\s*[-–|:]?\s*\b(?:(?:company |site |website |school |council )?(?:logo|crest|badge)|home ?page|(?<!\b(?:at|in|the|care|nursing|residential|retirement|funeral|holiday|children['’]?s|dogs|cats|animal) )home)$/i;
const AROUND_NAME =
  /^(?:(?:careers|jobs|vacancies|work|working)\s*[:–-]\s*|(?:careers|jobs|vacancies|working|work|life|opportunities) (?:at|with|for) |join )|\s*[-–|:,]?\s+(?:careers|jobs|vacancies|recruitment|on notion)$/i;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:©\s*)?(?:20\d\d\s*(?:[-–]\s*20\d\d)?)?[\s,]*(?:by )?([A-Z][^.|·©\d]{2,60}?)(?=\.\s|\.$|,? all rights|[|·,]|$| 20\d\d|,? registered| powered| website| site )/i;
/** "Crumb & Co Ltd, registered office: …", "Crumb & Co, 4 Mill Lane, …". */
const IMPRINT =
  /^([A-Z][^,|·\d(]{2,60}?)(?: \(?(?:SC|SCIO|CIO|CIC)\b.*)?(?:\s*[,|·]|\.? Registered| is (?:an?|the|authorised|regulated|registered) )/;
/** "Parking is at Wick Harbour", "For a form contact our Wick office". */
const SENTENCE = / (?:is|are|was|were|will|has|have|can|may|must|should|takes?|our|your|we|you) /;
const IS_IMPRINT =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\bregistered\b|(?<!\b(?:the|our|a|any) )\bcharity\b(?!['’]s)|\bcompany (?:no|number)\b|\btrading name\b|\bSC\d{6}\b/;
const LEGAL = new RegExp(`^the | (?:co )?(?:${LEGAL_FORM})$`, 'g');

export interface Named {
  name: string;
  key: string;
  from: NameSource;
}

/** @returns what the page's parts call the site's owner, without words that are no names */
export function collectNames(page: Page): readonly Named[] {
  const { document } = page;
  const meta = ['og:site_name', 'application-name'].map((name) => metaContent(document, name));
  // The name of a file, not of a site.
  const parts =
    page.url.hostname === 'docs.google.com' ? [] : page.title.split(/\s+[|–—·•:»›-]+\s+|\s*[|·]\s*/);
  return [
    ...asNamed('meta', meta),
    ...asNamed('data', ownersIn(page)),
    ...asNamed('brand', brandsOf(page)),
    ...asNamed('masthead', mastheadOf(page)),
    ...asNamed('title', parts),
    ...asNamed('owner', page.outline().blocks.flatMap(ownerIn)),
  ]
    .slice(0, MOST_NAMES)
    .filter(({ name }) => isName(name));
}

function asNamed(from: NameSource, names: readonly string[]): readonly Named[] {
  return [...new Set(names.map(tidyName))].map((name) => ({ from, name, key: keyOf(name) }));
}

function tidyName(words: string): string {
  return cleanText(decodeEntities(words)).replace(LOGO, '').replace(LOGO, '').replace(AROUND_NAME, '').trim();
}

function isName(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    name.length > 2 &&
    name.length <= LONGEST &&
    name.split(' ').length <= MOST_WORDS &&
    /[a-z]{2}/.test(lower) &&
    // A sentence: "to more about our classes", "Sort the charity's own papers".
    !/^[a-z]+ [a-z]+ [a-z]|['’]s [a-z]+ [a-z]+ [a-z]/.test(name) &&
    !NO_NAME.test(lower) &&
    !BUILDING.test(lower) &&
    !isGenericTitle(name) &&
    !isJobsSiteName(name) &&
    !isNetworkName(name) &&
    !endsWithJobNoun(name)
  );
}

function ownersIn(page: Page): readonly string[] {
  const objects = toList(readJsonLd(page).values).filter(isObject);
  return [...objects, ...objects.flatMap((object) => toList(object['@graph'])).filter(isObject)]
    .filter((object) => typesOf(object).some((type) => OWNERS.test(type)))
    .flatMap((object) => nameOf(object) ?? []);
}

/** Words or picture of the link to the front page, and logos. */
function brandsOf(page: Page): readonly string[] {
  const { document, url } = page;
  const base = documentBase(document, url);
  const links = page
    .outline()
    .links.slice(0, MOST_LINKS)
    .map(({ element }) => element)
    .filter((element) => {
      const target = parseWebAddress(element.getAttribute('href'), base);
      return target && isFrontPage(target) && siteName(target) === siteName(url);
    });
  const logos = document.querySelectorAll(
    'header img[alt], a[href="/"] img[alt], img[alt$=" logo" i], img[alt][src*="logo" i]',
  );
  return [...links, ...[...logos].slice(0, MOST_LOGOS)]
    .flatMap(wordsOn)
    .filter((words) => !isWord(words.trim(), url))
    .map((words) => words.slice(0, 200));
}

/** The first lines of a page without a linked logo, where the page's title has them, too. */
function mastheadOf(page: Page): readonly string[] {
  const title = keyOf(page.title);
  return page
    .outline()
    .blocks.filter(({ linkChars }) => linkChars === 0)
    .slice(0, MOST_TOP_LINES)
    .map((block) => (linesOf(block)[0] ?? '').replace(/\s*\([A-Z]{2,5}\)$/, ''))
    .filter((line) => line.includes(' ') && !isSlogan(line) && ` ${title} `.includes(` ${keyOf(line)} `));
}

/** The first is not always the name: a logo may have the text "Logo" and the employer as its title. */
function wordsOn(element: Element): readonly string[] {
  const image = element.querySelector('img[alt], img[title]');
  return [
    ...linkLines(element),
    ...[element, image].flatMap((one) =>
      ['aria-label', 'alt', 'title'].map((name) => one?.getAttribute(name) ?? ''),
    ),
  ];
}

/** A name in two languages stands on two lines. */
function linkLines(element: Element): readonly string[] {
  const lines = [''];
  for (const node of element.childNodes) {
    if (node.nodeName.toLowerCase() === 'br') lines.push('');
    else lines.push(`${lines.pop() ?? ''}${node.textContent ?? ''}`);
  }
  return lines;
}

function ownerIn({ text, pieces }: Block): readonly string[] {
  if (text.length > 300) return [];
  // "© 2026 Crumb & Co" above the address.
  const lines = text.includes('©') || /copyright/i.test(text) ? [...linesOf({ text, pieces }), text] : [];
  const [, owner] = lines.map((line) => COPYRIGHT.exec(line)).find(Boolean) ?? [];
  if (owner) return [owner];
  if (!IS_IMPRINT.test(text)) return [];
  const [, name] = IMPRINT.exec(`${linesOf({ text, pieces })[0] || text},`) ?? [];
  return name && !SENTENCE.test(name) && !name.endsWith(':') ? [name] : [];
}

function keyOf(name: string): string {
  return foldText(name.replace(/&/g, ' and ')).replace(LEGAL, '').replace(LEGAL, '');
}
