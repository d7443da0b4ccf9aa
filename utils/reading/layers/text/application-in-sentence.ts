import { controlLabel } from '../../advert-parts/apply-controls';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Control, Outline } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { LocatedValue } from '../../quote';
import { includesAny, phraseSet } from '../../values/phrases';
import {
  findWebAddresses,
  isFrontPage,
  isMailto,
  isSamePage,
  parseWebAddress,
  stripTracking,
} from '../../web-address';
import {
  emailOf,
  isOnlyLinks,
  isStatement,
  OF_CUSTOMERS,
  sentenceWith,
  speaksOfApplying,
  wordsAfter,
} from './application-email';
import { isFormToFillIn } from './application-forms';
import { contactClauses } from './contact-clauses';
import { isAboutRights, isForOtherPurpose, withoutChat, withoutJob } from './contact-purpose';

const HERE = phraseSet(
  'here,click here,apply here,online,apply online,please click here,this link,the link,our website,the website,website,this website,this site,our site,our web page,this form,link,following link,the following link,application form,the application form,our careers site,our careers page,our recruitment site,our recruitment page,our recruitment portal,our careers portal',
);
/** "[See here] for details of how to apply". */
const ASKS_TO_SEE = /^(?:please )?(?:see|visit|follow|click(?: on)?|use|go to) /;
/**
 * Beside a link “here” or a written address; a CV alone says nothing of them, as it does of an e-mail address. Nor do
 * applications that are programs.
 */
const LEADS_TO_APPLY =
  /\bappl(?:y|ying)\b|(?<!\b(?:web|mobile|software|desktop|cloud|business|enterprise|native|python|java) )\bapplications?\b|\bsend (?:us )?your (?:cv|r[eé]sume?)\b|\bexpressions? of interest\b|\bsubmit\b|\binterested in \w+ (?:position|post|role|job|vacancy)\b[^.;]{0,40}\b(?:form|click)\b/;

const TO_FILL_IN = /\b(?:online|forms?|portal)\b/;

const APPLY_AT =
  /\bapply,? (?:online |directly |now |for (?:this|the) (?:post|job|role|position|vacancy) )?(?:through|via|on|at|using|by (?:visiting|completing|using|going to|clicking))\b[^.;]{0,40}(?:link;\s*)?$|\bapply(?: (?:online|here|url|link)\s?:?|\s?:)\s*$|\bapplications? (?:(?:are|is|may be|can be|should be|must be) )?(?:made|submitted|sent),? (?:online )?(?:through|via|on|at|using|by)\b[^.;]{0,40}$|\bto apply\b[^.;]{0,60}\b(?:visit|go to|use|complete|fill in|click|see|follow|through|via|at|on)\b[^.;]{0,30}$/;
/** "Interested? Drop us a line.", and nothing else. */
const INVITES = /^(?:are you )?interested\? (?:get in touch|contact us|drop us a line|write to us)[.!]?$/;
/** "Apply [through the guild's site]", which the link begins with. */
const LEADING_WAY = /^(?:through|via|on|at|using) /;
/** "Application procedures are at", "see our website for how to apply". */
const PROCEDURE =
  /\bapplication (?:procedures?|process|details|instructions)\b[^.;]{0,40}\b(?:at|see|from|visit|on)\b:?\s*$|\bapplication (?:forms?|packs?)(?: (?:and|&) (?:(?:full|further|more) )?(?:details|information))?\s?:\s*$|^how to apply\s?:?[^.;]{0,30}$/;
const DOCUMENT =
  /\b(?:description|specification|profile|pack|brochure|policy|notice|guidance|notes|pdf|benefits)\b/;

/** "To apply, visit www.crumb.example/jobs", which is no link. */
export function findWrittenAddress({ blocks }: Outline, base: URL, page: URL): LocatedValue | undefined {
  for (const block of blocks) {
    // A link that showed this address and led elsewhere offers nothing.
    if (block.hadMisleadingLink || !LEADS_TO_APPLY.test(block.lower)) continue;
    if (isInZone(block.zone, NON_ADVERT_ZONES)) continue;
    for (const { address, words, start } of findWebAddresses(block.text)) {
      const url = parseWebAddress(address, base);
      const isUsable = url && !isSamePage(url, page) && !isFrontPage(url);
      const before = block.lower.slice(0, start);
      if (!isUsable || !(APPLY_AT.test(before) || PROCEDURE.test(before))) continue;
      return { value: stripTracking(url).href, blocks: [block], phrase: words };
    }
  }
  return undefined;
}

/** @returns whether the words around a link say that one applies there */
export function isInSentence(link: Control, { blocks }: Outline, base: URL, job: string): boolean {
  const block = blocks[link.at];
  if (!block) return false;
  const { lower: paragraph } = block;
  const isEmail = isMailto(link.element.getAttribute('href') ?? '');
  const label = controlLabel(link.element).toLowerCase().replace(/[.!]$/, '');
  if (!isEmail && (INVITES.test(paragraph) || isFormToFillIn(paragraph, label))) return true;
  if (!paragraph.includes('appl') && !includesAny(paragraph, ['send', 'interest', 'submit'])) return false;
  const isHere = !isEmail && (HERE.has(label) || HERE.has(label.replace(ASKS_TO_SEE, '')));
  if (!isEmail && !isHere && !followsApply(paragraph, label)) return false;
  if (!LEADS_TO_APPLY.test(paragraph)) return false;
  const words = sentenceWith(block, (isEmail && emailOf(link)) || label, link);
  const { all, ofLink } = contactClauses(block);
  const own = isOnlyLinks(block) || (isEmail && all.length < 2) ? words : (ofLink(link.element) ?? words);
  const clause = withoutJob(own, job);
  if (isEmail && OF_CUSTOMERS.test(clause)) return false;
  if (isEmail && isForOtherPurpose(withoutChat(clause), wordsAfter(blocks, link.at, words))) return false;
  if (isEmail && !speaksOfApplying(clause) && (isStatement(own) || all.some(speaksOfApplying))) return false;
  if (isHere && (isForOtherPurpose(withoutChat(clause)) || leadsElsewhere(link, clause, all, base)))
    return false;
  return !isAboutRights(withoutJob(words, job), withoutJob(block.text, job));
}

/**
 * "The job description is here", "see what we bake on our website", where the way to apply is beside it.
 * @param clause the words around the link, in lower case
 * @param clauses what the paragraph says of each of its links and addresses
 */
function leadsElsewhere(
  { element }: Control,
  clause: string,
  clauses: readonly string[],
  base: URL,
): boolean {
  if (LEADS_TO_APPLY.test(clause) || TO_FILL_IN.test(controlLabel(element).toLowerCase())) return false;
  const url = parseWebAddress(element.getAttribute('href'), base);
  return DOCUMENT.test(clause) || clauses.some(speaksOfApplying) || (url !== undefined && isFrontPage(url));
}

function followsApply(paragraph: string, label: string): boolean {
  const at = label.length > 2 && paragraph.includes('appl') ? paragraph.indexOf(label) : -1;
  if (at < 0 || DOCUMENT.test(label)) return false;
  const own = LEADING_WAY.exec(label)?.[0].length ?? 0;
  const before = paragraph.slice(0, at + own);
  return APPLY_AT.test(before) || PROCEDURE.test(before);
}
