import { controlLabel } from '../../advert-parts/apply-controls';
import type { Fact } from '../../advert-parts/fact';
import { lazy } from '../../lazy';
import { identifyLabel } from '../../lexicon/labels';
import { isHeading } from '../../lexicon/section-headings';
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
import {
  endsWithJobNoun,
  isCompany,
  isGenericTitle,
  isOrganisation,
  titleParts,
} from '../../values/job-title';
import { LEGAL_FORMS } from '../../values/legal-forms';
import { containsWords, includesAny, phraseSet } from '../../values/phrases';
import { findPostcodes } from '../../values/uk-postcode';
import { documentBase, parseWebAddress } from '../../web-address';
import {
  isConfirmed,
  isHiring,
  isMentioned,
  isNamedAround,
  isNamedByAddress,
  isOwner,
  isOwnSite,
  isUsedAsPlace,
  LONGEST_SEARCHED,
} from './confirm-company';
import {
  employerInPageTitle,
  namesBesideTitle,
  organisationsInFront,
  partsBesideJob,
} from './employer-in-heading';
import type { FoundTitle } from './find-title';
import { asPageCalls, findSiteOwner, isBoard, isSiteNamed, type SiteOwner } from './site-owner';

const LONGEST = 60;
const EMPLOYER_PATH =
  /\/(?:organi[sz]ations?|employers?|compan(?:y|ies)|recruiters?|charit(?:y|ies)|councils?)\/(?:[a-z]*\d[a-z\d]*\/)?[a-z\d][^/]*\/?$/;
const MOST_SEARCHED = 30;
const LINES_ABOVE = 4;
const NO_OWNER =
  /^(?:posted|advertised|published|vacanc\w+|jobs?|careers?|work\w*|about|welcome|join|apply|back|part of|with|at|by|for|view|see|all|more|visit|follow|website)\b/i;
/** Also "Crumb & Co, the baker of Wick, wants a …", "The Governors of Wick School wish to appoint …". */
const SEEKS =
  /(?:^|[.!?] )(?:The (?:[Bb]oard of )?(?:[Gg]overn(?:ors|ing [Bb]ody)|[Tt]rustees|[Dd]irectors) of (?=[A-Z]))?((?:The )?[A-Z][\w&'’-]*(?: (?:&|and|of|for|the|[A-Z\d][\w&'’-]*)){0,5})(?:, (?:the|an?) [^,.]{3,60},)? (?:(?:is|are) (?:currently |now |proud to be )?(?:looking|seeking|recruiting|hiring)|(?:wish(?:es)?|wants?) (?:to (?:appoint|recruit|employ|fill)|an?|people|some(?:one|body))|seeks (?:an?|to (?:appoint|recruit|employ|fill)))\b/;
const CAPITALISED = LEGAL_FORMS.flatMap((form) => [
  form.toUpperCase(),
  form.replace(/^./, (letter) => letter.toUpperCase()),
]);
/** "Crumb & Co Limited is a …": a name with a legal form is the employer's. Without it: "Crumb & Co is a family firm". */
const INTRODUCES = new RegExp(
  '(?:^|[.!?,] )(?:(NAME{0,5} (?:FORM|plc)) (?:is|are|has|have|was|suppl(?:y|ies)|provides?|offers?|runs?|operates?)|(NAME{1,5}) is an? (?:[\\w’-]+,? ){0,4}(?:club|company|firm|charity|hotel|business|manufacturer|retailer|consultancy|provider|theatre|museum|gallery|venue|festival|orchestra|school|college|nursery|hospice|brewery|restaurant|practice|trust)(?=[.,]| (?:in|on|of|for|owned|with|that|who)\\b))\\b'
    .replace('FORM', CAPITALISED.join('|'))
    .replaceAll('NAME', "(?:The )?[A-Z][\\w&'’.-]*(?: (?:&|and|of|[A-Z\\d][\\w&'’.-]*))"),
);
const NAME = String.raw`((?:The )?[A-Z][\w&'’-]*(?: (?:(?:&|and|of|for|the) )*[A-Z\d][\w&'’-]*){0,5})`;
/** "Wickmoor Staffing has been asked by Crumb & Co to find a baker", "Our client, Crumb & Co, is": not the agency. */
const CLIENT = new RegExp(
  String.raw`\b(?:asked|engaged|instructed|appointed|retained|commissioned|(?:work|partner)(?:ing|ed)(?: \w+ly)? with) (?:by )?(?:our client,? )?${NAME},? (?:again )?to (?:find|recruit|appoint|hire|source|fill|supply|search)\b|\b(?:recruit|advertis|hir|look|seek|search)\w*\b[^.!?]{0,80}? on behalf of (?:our client,? )?${NAME}|\b[Oo]ur client,? ${NAME},? (?:is|are|has|have|needs?|wants?|wish(?:es)?)\b|(?:^|[.!?] )${NAME} (?:has|have) (?:asked|engaged|instructed|appointed|retained|commissioned) (?:us|our (?:team|consultants?)) to\b`,
);
const CLIENT_HINTS = [
  'behalf',
  'client',
  'asked',
  'engag',
  'instruct',
  'appointed',
  'retained',
  'commission',
  'working',
  'partner',
];
/** "The yacht is run by Crumb Sailing Ltd". */
const RUN_BY = new RegExp(
  String.raw`(?<!\b(?:site|board|course|training|scheme|programme|pension|fund|service)) (?:is|are) (?:owned and )?(?:run|operated) by ${NAME}`,
);
/** "A call from Crumb & Co", "The Crumb Trust (CT) turns …": whom others' adverts are from or about, and no project. */
const INTRODUCED = new RegExp(
  String.raw`\b(?:call|vacancy|advert(?:isement)?|job (?:post|opportunity)) from NAME|(?:^|[.!?] )NAME(?: \([A-Z]{2,8}\))? (?:is|are|has|have|[a-z]{3,}s) (?!(?:an?|the|our) (?:[\w’-]+ ){0,4}(?:project|scheme|award|programme|partner|funder)\b)`.replaceAll(
    'NAME',
    NAME.replace('(?:The )?', '(?:The )?(?!The )').replace('{0,5}', '{1,5}'),
  ),
);
/** The first paragraphs say whom the advert is about, later ones name funders and partners. */
const FIRST_PARAGRAPHS = 5;
const LINES_BELOW = 4;
const ABOUT_EMPLOYER =
  /^(?:about\b|who we are|our company|the company|the employer|company (?:overview|profile))/;
const NOT_A_NAME =
  /^(?:we|this|it|they|there|our|you|who|the (?:(?:town|parish|county|city|district|borough|community|village|housing|primary|high|nursery|care|parochial church) )?(?:school|council|trust|company|college|charity|team|successful|role|post|ideal|department|university|governors?|hotel|practice|association|home|hall|church|club|society|centre))\b/;
/** "We're looking for a Baker", "Based in Wick". */
const SENTENCE = /^(?:based in|we|we['’](?:re|ve)|are you|could you|can you)\b/i;
const NAMING = [
  'looking',
  'seeking',
  'recruiting',
  'hiring',
  ' wish',
  ' want',
  ' seeks ',
  ' is a',
  ...LEGAL_FORMS,
];
/** "Organisation: Schools", "Night Cook - Special Needs School": a kind of employer. */
const KINDS = phraseSet(
  'school,schools,education,health,nhs,trust,healthcare,care,social,hospitality,retail,charity,charities,council,councils,local,government,authority,public,private,third,sector,voluntary,agency,confidential,client,our,engineering,construction,manufacturing,agriculture,housing,hotel,hotels,academies,academy,nurseries,nursery,primary,secondary,special,specialist,needs,sen,send,independent,mainstream,outstanding,infant,junior,boarding,home,homes,hospital,hospitals',
);
const isKind = (name: string) =>
  foldText(name)
    .split(' ')
    .every((word) => KINDS.has(word));
const PART_OF_ONE =
  /^(?:the )?(?:department|faculty|division|directorate|section|unit|team|office) (?:of|for) |^school of (?!.*\bltd\b)/i;
/** "Wickmoor Council, Galashiels". */
const PLACE_AFTER = /^(\S.{2,}), [A-Z][^,&]{2,30}$/;
/** Where in the employer's house the job is: "Acute Respiratory Unit". */
const WARD = /\b(?:ward|department|team|(?<!referral )unit)s?(?: [\da-z]{1,2})?$/i;
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
  const inFront = lazy(() => organisationsInFront(title?.text ?? '', body));
  // "Night Baker - Wick - Crumb & Co".
  const places = new Set(facts.filter(({ id }) => id === 'place').map(({ value }) => foldText(value)));
  const seeksTitle = (name: string) => title !== undefined && containsWords(name, title.text);
  const isName = (one: string) =>
    !seeksTitle(one) &&
    !SENTENCE.test(one) &&
    !places.has(foldText(one)) &&
    !isKind(one) &&
    !PART_OF_ONE.test(one) &&
    one.length <= LONGEST &&
    !isJobsSiteName(one) &&
    !isNetworkName(one) &&
    !isAddress(one, page.url) &&
    !isGenericTitle(one) &&
    !/\d[/.]\d|(?:…|\.{3})$/.test(one) &&
    one.split(' ').length < 9;
  // "Crumb Ltd, publisher of recipes".
  const written = facts
    .filter(({ id }) => id === 'company')
    .map(({ value }) => value.replace(/,\s[a-z].*$/, ''));
  const label = written.find(isName);
  if (label) return { name: label, isSure: true };
  const introduced = () => (isSiteNamed(page, title?.text, body) ? [] : introducedIn(page, title, body));
  for (const candidates of candidatesIn(page, title, body, inFront, introduced)) {
    const name = candidates().find((one) => isName(one) && !isUsedAsPlace(one, page));
    if (name) return { name, isSure: candidates !== introduced || isNamedByAddress(name, page) };
  }
  // A library or museum may belong to the council whose site it is.
  const owner = findSiteOwner(page, title?.text, body);
  const [organisation] = owner ? [] : inFront();
  return owner ?? (organisation ? { name: organisation, isSure: false } : undefined);
}

/** Where the employer may be named, the surest first. Each is looked at only where those before it name none. */
function candidatesIn(
  page: Page,
  title: FoundTitle | undefined,
  body: readonly Block[],
  inFront: () => readonly string[],
  introduced: () => readonly string[],
): readonly (() => readonly string[])[] {
  const job = title?.text ?? '';
  const at = title?.at ?? 0;
  const ownName = cleanText(decodeEntities(metaContent(page.document, 'og:site_name')));
  const heading = page.outline().blocks[title?.at ?? -1]?.text ?? '';
  const names = lazy(() => [page.title, heading].flatMap((name) => namesBesideTitle(name, title?.text)));
  const atEmployer = lazy(() => employerInPageTitle(heading, job));
  const inSentences = lazy(() => namesInSentences(body));
  const likely = lazy(() => [ownName, ...names(), ...inSentences()].filter((name) => !WARD.test(name)));
  const asCalled = (found: readonly string[]) => found.map((name) => asPageCalls(name, page, body));
  return [
    () => matchesIn(body, CLIENT_HINTS, CLIENT),
    () => {
      const employer = employerInPageTitle(page.title, job) ?? employerInPageTitle(page.title, heading) ?? '';
      return [employer, PLACE_AFTER.exec(employer)?.[1] ?? ''].filter((one) =>
        isNamedAround(one, page, body),
      );
    },
    () => [atEmployer() ?? '', ...partsBesideJob(heading)].filter((name) => isNamedByAddress(name, page)),
    () =>
      // "BBC Scotland", where the text says "BBC".
      [atEmployer() ?? ''].filter((name) =>
        [name, /^[A-Z]{3,6}(?= )/.exec(name)?.[0] ?? ''].some((one) => one && isConfirmed(one, page, body)),
      ),
    () => inFront().filter((name) => name.includes(' of ')),
    () => (isOwner(ownName, page, body) ? [ownName] : []),
    () => employerLinks(page, at),
    () => organisationBelow(page, at, body),
    () => [heading, page.title].filter((name) => name !== title?.text).flatMap(organisationsIn),
    () => organisationsAbove(page, at),
    () => namesInSentences(body.filter((_, at) => isAboutEmployer(body[at - 1]))),
    () => names().filter((name) => isHiring(name, body)),
    () => inSentences().filter((name) => isPlainName(name) && isNamedByAddress(name, page)),
    () => asCalled(likely().filter((name) => isConfirmed(name, page, body))),
    // The advert does not name whose site it is.
    () => matchesIn(body, [' by '], RUN_BY).filter(isCompany),
    introduced,
    () => asCalled(likely().filter((name) => isOwnSite(name, page))),
  ];
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
    .filter((name) => name.split(' ').length > 2 || containsWords(page.title, name))
    .filter((name) => !NO_OWNER.test(name));
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
  if (isHeading && name !== line && !NO_OWNER.test(name)) return [name];
  if (name === line && block.level === 0 && isPlainName(name)) {
    const next = page.outline().blocks[at + 2]?.text ?? '';
    const isAbovePlace = /^[A-Z][^\d.:!?]{2,40}, [A-Z][^\d.:!?]{2,40}$/.test(next);
    if (isNamedByAddress(name, page) || (isAbovePlace && beginsSentence(name, body))) return [name];
  }
  // A school advertises for itself, a hospital belongs to its board.
  const isNamed =
    block.level > 0 ? name === line : SCHOOL.test(name.toLowerCase()) && findPostcodes(line).length === 1;
  return isNamed && isOrganisation(name) && name.split(' ').length > 2 && !NO_OWNER.test(name) ? [name] : [];
}

/** "Crumb Bakers has 20 shops". */
function beginsSentence(name: string, body: readonly Block[]): boolean {
  return body.some(({ text }) => text.split(/(?<=[.!?]) /).some((one) => one.startsWith(`${name} `)));
}

/** "Crumb Bakers Wick": no sentence, and no part of a site. One word may be anything's. */
function isPlainName(name: string): boolean {
  return /^[A-Z][^\d.:?!]* [^\d.:?!]*$/.test(name) && !NO_OWNER.test(name);
}

/**
 * Whose advert it is that a network, board or blog passes on: who begins the heading, stands on the line above the job
 * or before an address below it, or whom the text introduces. An e-mail address or link, or the text once more, has to
 * confirm each.
 */
function introducedIn(page: Page, title: FoundTitle | undefined, body: readonly Block[]): readonly string[] {
  const { blocks } = page.outline();
  const at = title?.at ?? 0;
  const words = (title?.text ?? '').split(' ');
  const isByAddress = (name: string) => isNamedByAddress(name, page);
  const above = blocks
    .slice(Math.max(0, at - LINES_ABOVE), at)
    .filter(({ zone }) => !isInZone(zone, NON_PROSE_ZONES));
  const first = body.filter((_, index) => index < FIRST_PARAGRAPHS || isAboutEmployer(body[index - 1]));
  return [
    ...[2, 3, 4].map((count) => words.slice(0, count).join(' ')).filter(isByAddress),
    ...blocks
      .slice(Math.max(0, at - 1), at + 1 + LINES_BELOW)
      .filter(({ index, text }) =>
        index < at
          ? above.at(-1)?.index === index && isEmployedAt(text, body)
          : // "4 Mill Lane, Wick, KW1 4AB".
            findPostcodes(blocks[index + 1]?.text ?? '').length === 1 &&
            isPlainName(text) &&
            isMentioned(text, body, 1),
      )
      .map(({ text }) => text),
    ...matchesIn([...above, ...first], [''], INTRODUCED).filter(
      (name) =>
        isPlainName(name.replace(/^The /, '')) &&
        !WARD.test(name) &&
        !identifyLabel(name) &&
        (isByAddress(name) || (isBoard(page) && isMentioned(name, body, 2))),
    ),
  ].filter((name) => !endsWithJobNoun(name));
}

/** "At Crumb & Co", "Crumb & Co has 20 shops". */
function isEmployedAt(name: string, body: readonly Block[]): boolean {
  return (
    /^[A-Z][^\d.:?!]+$/.test(name) &&
    !NO_OWNER.test(name) &&
    (beginsSentence(name, body) ||
      body.some(({ text }) => / (?:at|join) $/.test(text.split(name)[0] ?? text)))
  );
}

/** "Department of Yeast, University of Wick": the employer, not its part. */
function organisationIn(part: string): readonly string[] {
  // "Wick Council p2" is one of its papers.
  const names = part
    .split(/,\s+/)
    .filter((name) => /^[A-Z\d]/.test(name) && !/ [a-z]?\d{1,3}$/.test(name) && isOrganisation(name));
  return names.slice(-1);
}

/** `crumbandco.example` as the site's name: the address, and no one's name. */
function isAddress(name: string, { hostname }: URL): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('www.') || (name === lower && hostname.replace(/^www\./, '') === lower);
}

function isAboutEmployer(heading: Block | undefined): boolean {
  return heading !== undefined && isHeading(heading) && ABOUT_EMPLOYER.test(heading.lower);
}

/** "Crumb & Co is looking for …". */
function namesInSentences(body: readonly Block[]): readonly string[] {
  return matchesIn(body, NAMING, SEEKS, INTRODUCES);
}

/** @returns the name that the first matching pattern has in each block */
function matchesIn(
  body: readonly Block[],
  hints: readonly string[],
  ...patterns: readonly RegExp[]
): readonly string[] {
  return body.slice(0, MOST_SEARCHED).flatMap(({ text, lower }) => {
    if (!includesAny(lower, hints)) return [];
    const words = text.slice(0, LONGEST_SEARCHED);
    const found = patterns.map((pattern) => pattern.exec(words)).find(Boolean);
    const name = (found ?? []).slice(1).find(Boolean);
    return name && !NOT_A_NAME.test(name.toLowerCase()) ? [name] : [];
  });
}
