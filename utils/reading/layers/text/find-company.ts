import { controlLabel } from '../../advert-parts/apply-controls';
import type { Fact } from '../../advert-parts/fact';
import { NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import { metaContent } from '../../meta-content';
import { linesOf } from '../../outline/lines';
import { attributeOf } from '../../outline/native-dom';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { isJobsSiteName, isNetworkName } from '../../site-matching/jobs-site-names';
import { cleanText, foldText } from '../../values/clean-text';
import { decodeEntities } from '../../values/entities';
import { endsWithJobNoun, isGenericTitle, isOrganisation, titleParts } from '../../values/job-title';
import { LEGAL_FORMS } from '../../values/legal-forms';
import { containsWords, includesAny, phraseSet } from '../../values/phrases';
import { findPostcodes } from '../../values/uk-postcode';
import { documentBase, parseWebAddress, siteName } from '../../web-address';
import {
  isConfirmed,
  isNamedAround,
  isNamedByAddress,
  isOwner,
  isOwnSite,
  LONGEST_SEARCHED,
} from './confirm-company';
import type { FoundTitle } from './find-title';
import { findSiteOwner, type SiteOwner } from './site-owner';

const LONGEST = 60;
/** "Careers at Crumb & Co", "Crumb & Co Careers". */
const SITE_WORDS =
  /^(?:(?:(?:Open|Current|Latest|All) )?(?:Careers|[Jj]obs|[Vv]acancies|[Rr]oles|[Pp]ositions|[Oo]pportunities|Working|Work|Life) (?:at|with|for)|Join(?: us at| the team at)?) | (?:Careers|Jobs|Vacancies|Recruitment)$/;
const EMPLOYER_PATH =
  /\/(?:organi[sz]ations?|employers?|compan(?:y|ies)|recruiters?|charit(?:y|ies))\/[a-z\d][^/]*\/?$/;
const MOST_SEARCHED = 30;
const LINES_ABOVE = 4;
const NO_OWNER =
  /^(?:posted|advertised|published|vacanc\w+|jobs?|careers?|work\w*|about|welcome|join|apply|back|part of|with|at|by|for|view|see|all|more|visit|follow|website)\b/i;
const SEEKS =
  /(?:^|[.!?] )((?:The )?[A-Z][\w&'’-]*(?: (?:&|and|of|for|the|[A-Z\d][\w&'’-]*)){0,5}) (?:is|are) (?:currently |now |proud to be )?(?:looking|seeking|recruiting|hiring)\b/;
const CAPITALISED = LEGAL_FORMS.flatMap((form) => [
  form.toUpperCase(),
  form.replace(/^./, (letter) => letter.toUpperCase()),
]);
/** "Crumb & Co Limited is a …": a name with a legal form is the employer's. */
const INTRODUCES = new RegExp(
  `(?:^|[.!?] )((?:The )?[A-Z][\\w&'’.-]*(?: (?:&|and|of|[A-Z\\d][\\w&'’.-]*)){0,5} (?:${CAPITALISED.join('|')}|plc)) (?:is|are|has|have|was)\\b`,
);
const NOT_A_NAME =
  /^(?:we|this|it|they|there|our|you|who|the (?:(?:town|parish|county|city|district|borough|community|village|housing|primary|high|nursery|care|parochial church) )?(?:school|council|trust|company|college|charity|team|successful|role|post|ideal|department|university|governors?|hotel|practice|association|home|hall|church|club|society|centre))\b/;
/** "We're looking for a Baker". */
const SENTENCE = /^(?:we|we['’](?:re|ve)|are you|could you|can you)\b/i;
const NAMING = ['looking', 'seeking', 'recruiting', 'hiring', ...LEGAL_FORMS];
/** "Organisation: Schools" is its kind. */
const SECTORS = phraseSet(
  'school,schools,education,health,healthcare,care,social care,hospitality,retail,charity,charities,council,councils,local government,local authority,public sector,private sector,third sector,voluntary sector,private,public,agency,confidential,client,our client,nhs trust,engineering,construction,manufacturing,agriculture,housing,hotel,hotels,academies,nurseries,primary,secondary',
);
const PART_OF_ONE =
  /^(?:the )?(?:department|faculty|division|directorate|section|unit|team|office) (?:of|for) |^school of (?!.*\bltd\b)/i;
/** "University of Wick", "Wickmoor Town Council". */
const IN_FRONT =
  /^(?:The )?(?:(?:University|College|Museum) of [A-Z]|(?:[A-Z][\w’'-]+ )(?:(?:of|and|&|[A-Z][\w’'-]+) )*(?:University|College|Council|Library|Museum|Trust)$)/;
/** "Primary School Teacher", "Mobile Library Driver": a kind of employer or of work. */
const OF_A_KIND =
  /^(?:the )?(?:university|college|school|primary|secondary|public|mobile|prison|hospital|community|parish|town|county|city|district|local|nhs|housing|art|student)(?! of) /;
const SCHOOL = /\b(?:school|academy|college|nursery)\b/;

/**
 * Finds the employer beside a label, in an element named for it, or in a title that text or host confirms. Ignores
 * careers systems.
 */
export function findCompany(
  page: Page,
  title: FoundTitle | undefined,
  facts: readonly Fact[],
  body: readonly Block[],
): SiteOwner | undefined {
  // "Crumb Ltd, publisher of recipes".
  const written = facts
    .filter(({ id }) => id === 'company')
    .map(({ value }) => value.replace(/,\s[a-z].*$/, ''));
  const ownName = cleanText(decodeEntities(metaContent(page.document, 'og:site_name')));
  const heading = page.outline().blocks[title?.at ?? -1]?.text ?? '';
  const names = [page.title, heading].flatMap((name) => namesBesideTitle(name, title?.text));
  const fromTitle = [ownName, ...names];
  const organisations = [heading, page.title].flatMap((name) =>
    name === title?.text
      ? []
      : titleParts(name)
          .flatMap((part) => part.split(/:\s+/))
          .flatMap(organisationIn),
  );
  const employer = employerInPageTitle(page.title, title?.text ?? '');
  const atEmployer = employerInPageTitle(heading, title?.text ?? '');
  const inHeading = [...(atEmployer ? [atEmployer] : []), ...partsBesideJob(heading)];
  const inFront = organisationsInFront(title?.text ?? '', body);
  const candidates = [
    ...written,
    ...(employer && isNamedAround(employer, page, body) ? [employer] : []),
    ...inHeading.filter((name) => isNamedByAddress(name, page)),
    ...(atEmployer && isConfirmed(atEmployer, page, body) ? [atEmployer] : []),
    ...inFront.filter((name) => name.includes(' of ')),
    ...(isOwner(ownName, page, body) ? [ownName] : []),
    ...employerLinks(page, title?.at ?? 0),
    ...organisationBelow(page, title?.at ?? 0),
    ...organisations,
    ...organisationsAbove(page, title?.at ?? 0),
    ...[...fromTitle, ...namesInSentences(body)].filter(
      (name) => isConfirmed(name, page, body) || isOwnSite(name, page),
    ),
  ];
  // "Night Baker - Wick - Crumb & Co".
  const places = new Set(facts.filter(({ id }) => id === 'place').map(({ value }) => foldText(value)));
  const seeksTitle = (name: string) => title !== undefined && containsWords(name, title.text);
  const name = candidates.find(
    (one) =>
      !seeksTitle(one) &&
      !SENTENCE.test(one) &&
      !places.has(foldText(one)) &&
      !SECTORS.has(foldText(one)) &&
      !PART_OF_ONE.test(one) &&
      one.length <= LONGEST &&
      !isJobsSiteName(one) &&
      !isNetworkName(one) &&
      !isAddress(one, page.url) &&
      !isGenericTitle(one) &&
      !/\d[/.]\d/.test(one) &&
      one.split(' ').length < 9,
  );
  if (name) return { name, isSure: true };
  // A library or museum may belong to the council whose site it is.
  const [organisation] = inFront;
  return (
    findSiteOwner(page, title?.text, body) ??
    (organisation ? { name: organisation, isSure: false } : undefined)
  );
}

/** On a job board the employer beside the title leads to all its jobs: `/organisation/crumb-and-co`. */
function employerLinks(page: Page, at: number): readonly string[] {
  const base = documentBase(page.document, page.url);
  return page
    .outline()
    .links.filter((link) => Math.abs(link.at - at) <= LINES_ABOVE && !isInZone(link.zone, NON_PROSE_ZONES))
    .filter(({ element }) =>
      EMPLOYER_PATH.test(parseWebAddress(attributeOf(element, 'href'), base)?.pathname.toLowerCase() ?? ''),
    )
    .map(({ element }) => controlLabel(element))
    .filter((name) => /^[A-Z\d]/.test(name) && !NO_OWNER.test(name) && !/[.?!:]$/.test(name));
}

/** "The Wickmoor Baking Trust" on a line of its own, a little above the job's name. */
function organisationsAbove(page: Page, at: number): readonly string[] {
  return page
    .outline()
    .blocks.slice(Math.max(0, at - LINES_ABOVE), at)
    .filter(
      ({ zone, linkChars, text }) =>
        !isInZone(zone, NON_PROSE_ZONES) && linkChars === 0 && !/[.:?!]$/.test(text),
    )
    .flatMap(({ text }) => (/^[A-Z]/.test(text) && !/\d/.test(text) ? organisationIn(text) : []))
    .filter((name) => name.split(' ').length > 2 && !NO_OWNER.test(name));
}

/** "The Wickmoor Baking Trust" as the heading below the job's name, or before its address there. */
function organisationBelow(page: Page, at: number): readonly string[] {
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
  if (isHeading && name !== line && !NO_OWNER.test(name)) return [name];
  if (name === line && block.level === 0 && isNamedByMail(name, page)) return [name];
  // A school advertises for itself, a hospital belongs to its board.
  const isNamed =
    block.level > 0 ? name === line : SCHOOL.test(name.toLowerCase()) && findPostcodes(line).length === 1;
  return isNamed && isOrganisation(name) && name.split(' ').length > 2 && !NO_OWNER.test(name) ? [name] : [];
}

/**
 * `@crumbbakers.example` names "Crumb Bakers Wick" on another's site. One word may be anything's, and a council is not
 * called like its district.
 */
function isNamedByMail(name: string, page: Page): boolean {
  if (!/^[A-Z]/.test(name) || /[\d.:?!]/.test(name) || NO_OWNER.test(name)) return false;
  const words = foldText(name).split(' ');
  const domains = words
    .slice(1)
    .flatMap((_, at) => ['', '-'].map((link) => words.slice(0, at + 2).join(link)));
  const others = domains.filter((domain) => domain !== siteName(page.url)).map((domain) => `@${domain}.`);
  return page
    .outline()
    .blocks.some(({ lower }) =>
      others.some((mail) => lower.includes(mail) && !lower.includes(`${mail}gov.`)),
    );
}

/** "Department of Yeast, University of Wick": the employer, not its part. */
function organisationIn(part: string): readonly string[] {
  const names = part.split(/,\s+/).filter((name) => /^[A-Z\d]/.test(name) && isOrganisation(name));
  return names.slice(-1);
}

/** `crumbandco.example` as the site's name: the address, and no one's name. */
function isAddress(name: string, { hostname }: URL): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('www.') || (name === lower && hostname.replace(/^www\./, '') === lower);
}

/**
 * "Vacancy - CRM, Leeds - Night Baker": what is written like a name beside the only job. A single word is more often a
 * town.
 */
function partsBesideJob(heading: string): readonly string[] {
  const parts = titleParts(heading);
  const others = parts.filter((part) => !endsWithJobNoun(part));
  return others.length === parts.length - 1
    ? others.flatMap((part) => part.split(/,\s+/)).filter((name) => /^(?:[A-Z].*[A-Z&]|[A-Z].* )/.test(name))
    : [];
}

/** "University of Wick Night Baker", where the text names the university. */
function organisationsInFront(title: string, body: readonly Block[]): readonly string[] {
  const words = title.split(' ');
  const names = words
    .map((_, count) => words.slice(0, count).join(' '))
    .filter((name) => IN_FRONT.test(name) && !OF_A_KIND.test(name.toLowerCase()))
    .filter((name) => endsWithJobNoun(title.slice(name.length + 1)))
    .reverse();
  const texts = names.length > 0 ? body.map(({ text }) => text.replaceAll(title, '')) : [];
  const isFollowedBy = (after: RegExp) => (name: string) =>
    texts.some((text) =>
      text
        .split(name.replace(/^The /, ''))
        .slice(1)
        .some((rest) => after.test(rest)),
    );
  // "University of Wick Pension Scheme" names it, too.
  return [...names.filter(isFollowedBy(/^(?! [A-Z]|\w)/)), ...names.filter(isFollowedBy(/^\W/))];
}

/** "Crumb & Co is looking for …". */
function namesInSentences(body: readonly Block[]): readonly string[] {
  return body.slice(0, MOST_SEARCHED).flatMap(({ text, lower }) => {
    if (!includesAny(lower, NAMING)) return [];
    const words = text.slice(0, LONGEST_SEARCHED);
    const [, name] = SEEKS.exec(words) ?? INTRODUCES.exec(words) ?? [];
    return name && !NOT_A_NAME.test(name.toLowerCase()) ? [name] : [];
  });
}

/** "Baker Crumb & Co", "Baker at Crumb & Co". */
function namesBesideTitle(documentTitle: string, title: string | undefined): readonly string[] {
  if (!title) return [];
  const employer = employerInPageTitle(documentTitle, title);
  const parts = titleParts(documentTitle)
    .filter((part) => !containsWords(title, part))
    .map((part) => part.replace(SITE_WORDS, '').trim());
  return [...(employer ? [employer] : []), ...parts];
}

/** "Baker at Crumb & Co - Hirelane", "Crumb & Co hiring Baker in Leeds". */
function employerInPageTitle(documentTitle: string, title: string): string | undefined {
  const [head = ''] = title.split(/\s+(?:at|@)\s+/);
  const job = endsWithJobNoun(head) ? head : title;
  const at = job ? documentTitle.toLowerCase().indexOf(job.toLowerCase()) : -1;
  if (at < 0) return undefined;
  const after = documentTitle.slice(at + job.length);
  const [, employer = /^(.{2,60}?) (?:is )?hiring (?:an? )?$/i.exec(documentTitle.slice(0, at))?.[1]] =
    /^\s+(?:at|@)\s+((?:(?!\s[-–—|]\s)[^|–])+)/.exec(after) ?? [];
  return employer?.trim();
}
