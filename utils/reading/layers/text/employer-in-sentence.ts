import { isHeading } from '../../lexicon/section-headings';
import type { Block } from '../../outline/types';
import { sentencesIn } from '../../quote';
import { LEGAL_FORMS } from '../../values/legal-forms';
import { includesAny } from '../../values/phrases';
import { LONGEST_SEARCHED } from './site-owner';

const MOST_SEARCHED = 30;
/** Also "Crumb & Co, the baker of Wick, wants a …", "The Governors of Wick School wish to appoint …". */
const SEEKS =
  /(?:^|[.!?] )(?:The (?:[Bb]oard of )?(?:[Gg]overn(?:ors|ing [Bb]ody)|[Tt]rustees|[Dd]irectors) of (?=[A-Z]))?((?:The )?[A-Z][\w&'’-]*(?: (?:&|and|of|for|the|[A-Z\d][\w&'’-]*)){0,5})(?:, (?:the|an?) [^,.]{3,60},)? (?:(?:is|are) (?:currently |now |proud to be )?(?:looking|seeking|recruiting|hiring)|(?:wish(?:es)?|wants?) (?:to (?:appoint|recruit|employ|fill)|an?|people|some(?:one|body))|seeks (?:an?|to (?:appoint|recruit|employ|fill))|has an? (?:opening|vacancy) for)\b/;
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
const ABOUT_EMPLOYER =
  /^(?:about\b|who we are|our company|the company|the employer|company (?:overview|profile))/;
const NOT_A_NAME =
  /^(?:we|this|it|they|there|our|you|who|the (?:(?:town|parish|county|city|district|borough|community|village|housing|primary|high|nursery|care|parochial church) )?(?:school|council|trust|company|college|charity|team|successful|role|post|ideal|department|university|governors?|hotel|practice|association|home|hall|church|club|society|centre))\b/;
const NAMING = [
  'looking',
  'seeking',
  'recruiting',
  'hiring',
  ' wish',
  ' want',
  ' has a',
  ' seeks ',
  ' is a',
  ...LEGAL_FORMS,
];

/** "Crumb Bakers has 20 shops", "Crumb Bakers, founded in 1883, …", "At Crumb Bakers we …". */
export function beginsSentence(name: string, body: readonly Block[]): boolean {
  const begins = (words: string, rest: RegExp) => (one: string) =>
    one.startsWith(words) && rest.test(one.slice(words.length));
  return body.some(({ text }) => {
    const sentences = sentencesIn(text);
    return (
      sentences.some(begins(name, /^(?: |, [a-z])/)) ||
      sentences.some(begins(`At ${name}`, /^,? (?:we|our)\b/))
    );
  });
}

/** "About us", "Who we are". */
export function isAboutEmployer(heading: Block | undefined): boolean {
  return heading !== undefined && isHeading(heading) && ABOUT_EMPLOYER.test(heading.lower);
}

/** "Crumb & Co is looking for …". */
export function namesInSentences(body: readonly Block[]): readonly string[] {
  return matchesIn(body, [SEEKS, INTRODUCES], NAMING);
}

/** @returns for whom an agency says that it recruits */
export function clientsIn(body: readonly Block[]): readonly string[] {
  return matchesIn(body, [CLIENT], CLIENT_HINTS);
}

/** @returns who is said to run the place of work */
export function operatorsIn(body: readonly Block[]): readonly string[] {
  return matchesIn(body, [RUN_BY], [' by ']);
}

/** @returns whom sentences are about, or whose call or vacancy it is said to be */
export function subjectsIn(body: readonly Block[]): readonly string[] {
  return matchesIn(body, [INTRODUCED]);
}

/**
 * @param hints a cheap test: each match contains one of these
 * @returns the name that the first matching pattern has in each block
 */
function matchesIn(
  body: readonly Block[],
  patterns: readonly RegExp[],
  hints?: readonly string[],
): readonly string[] {
  return body.slice(0, MOST_SEARCHED).flatMap(({ text, lower }) => {
    if (hints && !includesAny(lower, hints)) return [];
    const words = text.slice(0, LONGEST_SEARCHED);
    const found = patterns.map((pattern) => pattern.exec(words)).find(Boolean);
    const name = (found ?? []).slice(1).find(Boolean);
    return name && !NOT_A_NAME.test(name.toLowerCase()) ? [name] : [];
  });
}
