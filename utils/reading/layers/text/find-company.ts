import { controlLabel } from '../../advert-parts/apply-controls';
import type { Fact } from '../../advert-parts/fact';
import { lazy } from '../../lazy';
import { NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import { metaContent } from '../../meta-content';
import { linesOf } from '../../outline/lines';
import { attributeOf } from '../../outline/native-dom';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { cleanText, foldText } from '../../values/clean-text';
import { decodeEntities } from '../../values/entities';
import { endsWithJobNoun, isCompany, isOrganisation, titleParts } from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import { findPostcodes } from '../../values/uk-postcode';
import { documentBase, parseWebAddress } from '../../web-address';
import {
  isConfirmed,
  isHiring,
  isNamedAround,
  isNamedByAddress,
  isOwner,
  isOwnSite,
  isUsedAsPlace,
} from './confirm-company';
import { namesSpeltByAddresses } from './employer-in-address';
import {
  employerInPageTitle,
  namesBesideTitle,
  organisationsInFront,
  partsBesideJob,
} from './employer-in-heading';
import {
  beginsSentence,
  clientsIn,
  isAboutEmployer,
  namesInSentences,
  operatorsIn,
} from './employer-in-sentence';
import { isPlainName, isWard, mayBeEmployer, namesNobody } from './employer-name';
import { findPassedOnEmployers } from './employer-of-passed-on-advert';
import type { Body } from './find-body';
import type { FoundTitle } from './find-title';
import {
  asPageCalls,
  findSiteOwner,
  isSiteNamed,
  type SiteNames,
  type SiteOwner,
  siteNamesOf,
} from './site-owner';

const EMPLOYER_PATH =
  /\/(?:organi[sz]ations?|employers?|compan(?:y|ies)|recruiters?|charit(?:y|ies)|councils?)\/(?:[a-z]*\d[a-z\d]*\/)?[a-z\d][^/]*\/?$/;
const LINES_ABOVE = 4;
/** "Wickmoor Council, Galashiels". */
const PLACE_AFTER = /^(\S.{2,}), [A-Z][^,&]{2,30}$/;
/** "Crumb in Leeds". */
const IN_PLACE = /^(\S.{2,}?) in [A-Z][^,&]{2,30}$/;
/** "Night Baker for Crumb & Co - Leeds". */
const FOR_EMPLOYER = / for ([A-Z].*?)(?:,| [-–—] |$)/;
/** "Crumb & Co • Leeds" below the job's name. */
const BYLINE = /^([A-Z\d][^•·|📍:]{2,60}?) ?[•·|📍] ?\S/u;
const SCHOOL = /\b(?:school|academy|college|nursery)\b/;

/**
 * Finds the employer beside a label, in an element named for it, or in a title that text or host confirms. Ignores
 * careers systems.
 */
export function findCompany(
  page: Page,
  title: FoundTitle | undefined,
  facts: readonly Fact[],
  { text: body, isPassedOn }: Body,
): SiteOwner | undefined {
  const inFront = lazy(() => organisationsInFront(title?.text ?? '', body));
  // "Night Baker - Wick - Crumb & Co".
  const places = new Set(facts.filter(({ id }) => id === 'place').map(({ value }) => foldText(value)));
  const seeksTitle = (name: string) => title !== undefined && containsWords(name, title.text);
  const isName = (one: string) =>
    !seeksTitle(one) &&
    !places.has(foldText(one)) &&
    mayBeEmployer(one, page.url) &&
    (!isPassedOn || isNamedByAddress(one, page));
  // "Crumb Ltd, publisher of recipes".
  const written = facts
    .filter(({ id }) => id === 'company')
    // "Company: concerts, outings and quizzes" is a duty.
    .filter(({ value }) => !/^[a-z][^,]*, [a-z]/.test(value))
    .map(({ value }) => value.replace(/,\s[a-z].*$/, ''));
  const label = written.find(isName);
  if (label) return { name: label, isSure: true };
  const site = siteNamesOf(page, title?.text, body);
  const introduced = () => (isSiteNamed(site) ? [] : findPassedOnEmployers(page, title, body));
  const spelt = () => (isSiteNamed(site) ? [] : namesSpeltByAddresses(page));
  for (const candidates of candidatesIn(site, title, inFront, spelt, introduced)) {
    const name = candidates().find((one) => isName(one) && !isUsedAsPlace(one, page));
    if (name) return { name, isSure: candidates !== introduced || isNamedByAddress(name, page) };
  }
  // A library or museum may belong to the council whose site it is.
  const owner = isPassedOn ? undefined : findSiteOwner(site);
  const [organisation] = owner ? [] : inFront();
  return owner ?? (organisation ? { name: organisation, isSure: false } : undefined);
}

/** Where the employer may be named, the surest first. Each is looked at only where those before it name none. */
function candidatesIn(
  site: SiteNames,
  title: FoundTitle | undefined,
  inFront: () => readonly string[],
  spelt: () => readonly string[],
  introduced: () => readonly string[],
): readonly (() => readonly string[])[] {
  const { page, body } = site;
  const job = title?.text ?? '';
  const at = title?.at ?? 0;
  const ownName = cleanText(decodeEntities(metaContent(page.document, 'og:site_name')));
  const heading = page.outline().blocks[title?.at ?? -1]?.text ?? '';
  const names = lazy(() => [page.title, heading].flatMap((name) => namesBesideTitle(name, title?.text)));
  const atEmployer = lazy(() => employerInPageTitle(heading, job));
  const inSentences = lazy(() => namesInSentences(body));
  const likely = lazy(() => [ownName, ...names(), ...inSentences()].filter((name) => !isWard(name)));
  const asCalled = (found: readonly string[]) => asPageCalls(found, site);
  return [
    () => clientsIn(body),
    () => {
      const employer = employerInPageTitle(page.title, job) ?? employerInPageTitle(page.title, heading) ?? '';
      return [employer, ...[PLACE_AFTER, IN_PLACE].map((rest) => rest.exec(employer)?.[1] ?? '')].filter(
        (one) => isNamedAround(one, page, body),
      );
    },
    () =>
      [atEmployer() ?? '', FOR_EMPLOYER.exec(job)?.[1] ?? '', ...partsBesideJob(heading)].filter((name) =>
        isNamedByAddress(name, page),
      ),
    () =>
      // "BBC Scotland", where the text says "BBC".
      [atEmployer() ?? ''].filter((name) =>
        [name, /^[A-Z]{3,6}(?= )/.exec(name)?.[0] ?? ''].some((one) => one && isConfirmed(one, page, body)),
      ),
    () => inFront().filter((name) => name.includes(' of ')),
    () => (isOwner(ownName, page, body) ? [ownName] : []),
    () => employerLinks(page, at),
    () => organisationBelow(page, at, body),
    () => bylineName(page, at).filter((name) => isPlainName(name) && beginsSentence(name, body)),
    () => organisationsAfter(job).filter(() => !isSiteNamed(site)),
    () => [heading, page.title].filter((name) => name !== title?.text).flatMap(organisationsIn),
    () => organisationsAbove(page, at, body),
    // On a board the page's title has it between the job and the board.
    () => names().filter((name) => isLineBesideTitle(name, page, at) && beginsSentence(name, body)),
    () => namesInSentences(body.filter((_, at) => isAboutEmployer(body[at - 1]))),
    () => names().filter((name) => isHiring(name, body)),
    () => inSentences().filter((name) => isPlainName(name) && isNamedByAddress(name, page)),
    () => asCalled(likely().filter((name) => isConfirmed(name, page, body))),
    // The advert does not name whose site it is.
    () => operatorsIn(body).filter(isCompany),
    introduced,
    spelt,
    () => asCalled(likely().filter((name) => isOwnSite(name, page))),
  ];
}

/** A line of its own, directly above or below the job's name. */
function isLineBesideTitle(name: string, page: Page, at: number): boolean {
  const { blocks } = page.outline();
  return [blocks[at - 1], blocks[at + 1]].some(
    (block) => block?.text === name && !isInZone(block.zone, NON_PROSE_ZONES),
  );
}

/** "Lecturer, University of Wick" on a society's site, but not "Lecturer, Institute of Yeast". */
function organisationsAfter(title: string): readonly string[] {
  const [, ...parts] = title.split(', ');
  return parts.filter(
    (part) => / School of /.test(part) || (isOrganisation(part) && !part.startsWith('Inst')),
  );
}

function organisationsIn(heading: string): readonly string[] {
  return titleParts(heading)
    .flatMap((part) => part.split(/:\s+/))
    .flatMap(organisationIn);
}

/**
 * On a job board the employer beside the title leads to all its jobs: `/organisation/crumb-and-co`. So does one below
 * which the advert is.
 */
function employerLinks(page: Page, at: number): readonly string[] {
  const base = documentBase(page.document, page.url);
  return page
    .outline()
    .links.filter((link) => {
      const path = parseWebAddress(attributeOf(link.element, 'href'), base)?.pathname.toLowerCase() ?? '';
      const isNear = Math.abs(link.at - at) <= LINES_ABOVE && !isInZone(link.zone, NON_PROSE_ZONES);
      return EMPLOYER_PATH.test(path) && (isNear || page.url.pathname.startsWith(path.replace(/\/?$/, '/')));
    })
    .map(({ element }) => controlLabel(element))
    .filter((name) => /^[A-Z\d]/.test(name) && !namesNobody(name) && !/[.?!:]$/.test(name));
}

/** "The Wickmoor Baking Trust" or "Crumb & Co, Wick" on a line of its own, a little above the job's name. */
function organisationsAbove(page: Page, at: number, body: readonly Block[]): readonly string[] {
  const lines = page
    .outline()
    .blocks.slice(Math.max(0, at - LINES_ABOVE), at)
    .filter(
      ({ zone, linkChars, text }) =>
        !isInZone(zone, NON_PROSE_ZONES) && linkChars === 0 && /^[A-Z][^\d]*[^\d.:?!]$/.test(text),
    )
    .map(({ text }) => text);
  const organisations = lines
    .flatMap(organisationIn)
    .filter((name) => name.split(' ').length > 2 || containsWords(page.title, name))
    .filter((name) => !namesNobody(name));
  return [...organisations, ...lines.flatMap((line) => nameBeforePlace(line, body))];
}

/** "Crumb Nursery, Wick": named like an employer, or by a sentence of the text. */
function nameBeforePlace(line: string, body: readonly Block[]): readonly string[] {
  const [, name = ''] = PLACE_AFTER.exec(line) ?? [];
  if (!isPlainName(name) || endsWithJobNoun(name)) return [];
  const isNamed = SCHOOL.test(name.toLowerCase()) || isOrganisation(name) || beginsSentence(name, body);
  return isNamed ? [name] : [];
}

/** "The Wickmoor Baking Trust" as the heading below the job's name, or before its address there. */
function organisationBelow(page: Page, at: number, body: readonly Block[]): readonly string[] {
  const block = page.outline().blocks[at + 1];
  if (!block || isInZone(block.zone, NON_PROSE_ZONES) || block.linkChars > 0) return [];
  const [line = ''] = linesOf(block);
  const [name = ''] = line.split(/,\s+/);
  // "Crumb & Co, Leeds" below the job, with a box about Crumb & Co beside the text.
  const isHeading = page
    .outline()
    .blocks.some(
      ({ level, text, index }) => level > 0 && index > block.index && foldText(text) === foldText(name),
    );
  if (isHeading && name !== line && !namesNobody(name)) return [name];
  if (name === line && isPlainName(name)) {
    const next = page.outline().blocks[at + 2]?.text ?? '';
    const isAbovePlace = /^[A-Z][^\d.:!?]{2,40}, [A-Z][^\d.:!?]{2,40}$/.test(next);
    const isIntroduced = block.level === 0 && isAbovePlace && beginsSentence(name, body);
    if (isNamedByAddress(name, page) || isIntroduced) return [name];
  }
  const [beforePlace] = nameBeforePlace(line, body);
  if (beforePlace) return [beforePlace];
  // A school advertises for itself, a hospital belongs to its board.
  const isNamed =
    block.level > 0 ? name === line : SCHOOL.test(name.toLowerCase()) && findPostcodes(line).length === 1;
  return isNamed && isOrganisation(name) && name.split(' ').length > 2 && !namesNobody(name) ? [name] : [];
}

function bylineName(page: Page, at: number): readonly string[] {
  const block = page.outline().blocks[at + 1];
  const [, name] = (block && !isInZone(block.zone, NON_PROSE_ZONES) && BYLINE.exec(block.text)) || [];
  return name ? [name] : [];
}

/** "Department of Yeast, University of Wick": the employer, not its part. */
function organisationIn(part: string): readonly string[] {
  // "Wick Council p2" is one of its papers.
  const names = part
    .split(/,\s+/)
    .filter((name) => /^[A-Z\d]/.test(name) && !/ [a-z]?\d{1,3}$/.test(name) && isOrganisation(name));
  return names.slice(-1);
}
