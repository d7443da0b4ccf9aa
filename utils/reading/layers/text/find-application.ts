import { decodeComponent } from '@/utils/advert/decode-component';
import { controlAddress, controlLabel, hasApplyButton, saysApply } from '../../advert-parts/apply-controls';
import { READING_BOUNDS } from '../../bounds';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Control, Outline } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { type LocatedValue, onlyDistinctValue } from '../../quote';
import { endsWithJobNoun } from '../../values/job-title';
import {
  isFile,
  isFrontPage,
  isMailto,
  isSamePage,
  parseWebAddress,
  siteName,
  stripTracking,
} from '../../web-address';
import { emailOf, findApplicationEmails } from './application-email';
import { leadsToFormService } from './application-forms';
import { findWrittenAddress, isInSentence } from './application-in-sentence';
import { findApplicationPhone } from './application-phone';
import type { FoundTitle } from './find-title';

export interface Application {
  url?: LocatedValue;
  email?: LocatedValue;
  phone?: LocatedValue;
  /** All that may be it: of e-mail addresses the page may give several. */
  urls: readonly LocatedValue[];
  emails: readonly LocatedValue[];
  isOffered: boolean;
}

const THIRD_PARTY =
  /\beasy apply\b|\b(?:with|via|using|on|through) (?:linkedin|indeed|facebook|google|glassdoor|seek|xing|reed|totaljobs)\b|\b(?:linkedin|indeed|glassdoor|facebook|xing)\./;
/** Buttons that lead to a form where the text around them speaks of applying. */
const SOFT =
  /^(?:join (?:us|our team|the team)(?: today| now)?|(?:express|register) (?:your |an )?interest|(?:fill (?:in|out)|complete) (?:the|this|our|an?) (?:(?:short|quick|simple|brief|online|web|job) ){0,3}form(?: online| here)?|get started|contact us to apply)[^a-z]*$/;
const ORIGINAL =
  /^(?:link to (?:the )?)?original (?:job )?(?:link|post(?:ing)?|advert|vacancy)$|^our (?:job )?(?:posting|advert(?:isement)?|vacancy|listing) (?:on|at|with) .{2,40}$|^(?:please )?(?:view|see|read|open|go to) (?:the |this )?(?:full |original )?(?:job |vacancy )?(?:posting|advert(?:isement)?|vacancy|listing)(?: (?:on|at) .{2,40})?[\s!.>»→]*$/;
/** A site's only button, where the text says that one applies there. */
const SITE_BUTTON = /^(?:visit|go to) (?:(?:the|our|their) )?(?:employer['’]s )?(?:web)?site$/;
const ON_SITE = /\bappl(?:y|ications?)\b[^.;]{0,40}\b(?:web)?site\b/;
const BEFORE_ORIGINAL =
  /\b(?:job advert\w*|vacancy|(?:more|further) (?:information|details)|full details)\b[^.;]{0,40}[:\s]\s*$/;
const FOR_STUDENTS =
  /\b(?:admissions?|enrol(?:ment|ling)?|prospectus|courses?|students?|membership|grants?|bursar(?:y|ies)|tenanc(?:y|ies))\b|\bapply (?:[a-z]+ ){0,2}for (?:an? )?(?:place|loan|licen[cs]e|permit)/;
const JOBS_ADDRESS = /job|vacanc|career|recruit|posting/;
const OTHER_JOBS = /career|job|vacanc|opportunit|work-(?:for|with)|join-/;
const INVITES = /\bappl(?:y|ication)|\b(?:fill|complet)\w*\b.{0,30}\bform\b|\binterested in (?:this|the) /;
const NEAR = 4;
const MOST_LINKS = 2;
/**
 * Finds how to apply: buttons and links first, then sentences.
 * @param title the advert's, and the index of the block with which it begins
 */
export function findApplication(
  outline: Outline,
  base: URL,
  page: URL,
  { text: job, from }: Pick<FoundTitle, 'text' | 'from'>,
): Application {
  const clickable = outline.buttons.filter(({ element }) => controlAddress(element) !== null);
  const links = [...outline.links, ...clickable]
    .sort((one, other) => one.at - other.at)
    .filter((link) => !isInZone(link.zone, NON_ADVERT_ZONES) || isInBar(link));
  const heading = outline.blocks.find(({ level }) => level === 1)?.index ?? 0;
  const applying = links.filter(
    (link) => saysApply(link.element) && !isForStudents(link) && !(link.at < heading && isForAnyJob(link)),
  );
  const direct = [...applying.filter((link) => !isLessLikely(link)), ...applying.filter(isLessLikely)];
  const candidates = [
    ...direct,
    ...links.filter((link) => isInSentence(link, outline, base, job)),
    ...links.filter(hasJobAsSubject),
    ...links.filter((link) => isSoftOffer(link, outline)),
    ...links.filter((link) => leadsToOriginal(link, outline, base, page)),
    ...links.filter((link) => leadsToFormService(link, outline, base)),
  ];
  const locateUrls = (among: readonly Control[]) =>
    locate(among, outline, (link) => applyAddress(link, base, page));
  const url = locateUrls(candidates)[0] ?? findWrittenAddress(outline, base, page);
  const isOffered = direct.length > 0 || hasApplyButton(outline);
  const isOnlyWay = !url && !isOffered;
  const urls = locateUrls(candidates.filter((link) => !isThirdParty(link)));
  const linked = locate(candidates, outline, emailOf);
  const written = findApplicationEmails(outline, isOnlyWay, job);
  // A paragraph may speak of applying, and its sentence of something else.
  const email =
    linked.find(({ value }) => written.some((one) => one.value === value)) ??
    linked[0] ??
    onlyDistinctValue(written);
  // Above the advert it may be another's: "For help with finding work ring …".
  const phone = findApplicationPhone(
    email ? outline.blocks.slice(from) : outline.blocks,
    !isOnlyWay,
    email !== undefined,
    job,
  );
  return {
    ...(url ? { url } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    // More links than these apply for other jobs.
    urls: urls.length > MOST_LINKS ? [] : urls,
    emails: [...linked, ...written],
    isOffered,
  };
}

/** @returns what `read` gives for the links, each value once; at most one more than the form offers */
function locate(
  links: readonly Control[],
  { blocks }: Outline,
  read: (link: Control) => string | undefined,
): readonly LocatedValue[] {
  const found = new Map<string, LocatedValue>();
  for (const link of links) {
    const value = read(link);
    if (!value || found.has(value)) continue;
    const words = controlLabel(link.element);
    // A link around blocks begins in the next block; an image's label is in none.
    const near = blocks.slice(link.at, link.at + 2).find(({ text }) => words && text.includes(words));
    found.set(value, { value, blocks: near ? [near] : [], phrase: words });
    if (found.size > READING_BOUNDS.others) break;
  }
  return [...found.values()];
}

/** The advert's own footer, or a bar that stays in view; a page's footer has links to other pages. */
function isInBar({ element, zone }: Control): boolean {
  if (!zone || zone.outer || zone.kind !== 'footer' || !saysApply(element)) return false;
  return zone.element.closest('article, main') !== null || /sticky|fixed/.test(zone.element.className);
}

/** "Apply with LinkedIn", "Easy apply": another site's account, beside the employer's own form. */
function isThirdParty({ element }: Control): boolean {
  const words = `${controlLabel(element)} ${element.getAttribute('href')?.split(/[?#]/)[0] ?? ''}`;
  return THIRD_PARTY.test(words.toLowerCase());
}

/** A job board's "Upload CV" in its menu. */
function isForAnyJob({ element }: Control): boolean {
  return (
    /^(?:send|submit|upload) /i.test(controlLabel(element)) && !isMailto(element.getAttribute('href') ?? '')
  );
}

/** A college's own "Apply" in the header of each page is for students. */
function isLessLikely(link: Control): boolean {
  const { zone } = link;
  return (
    isThirdParty(link) || isForAnyJob(link) || (zone?.kind === 'header' && !zone.element.querySelector('h1'))
  );
}

/** A school's "Apply for a place", a club's "Apply for membership". */
function isForStudents({ element }: Control): boolean {
  const target = element.getAttribute('href')?.toLowerCase() ?? '';
  // A host may be a students' union's.
  const path = target.replace(/^https?:\/\/[^/]*/, '');
  return FOR_STUDENTS.test(`${controlLabel(element).toLowerCase()} ${path}`) && !JOBS_ADDRESS.test(target);
}

/** "Email Carol", with the job as the message's subject. */
function hasJobAsSubject({ element }: Control): boolean {
  const href = element.getAttribute('href') ?? '';
  if (!isMailto(href)) return false;
  const subject = decodeComponent(/[?&]subject=([^&]*)/i.exec(href)?.[1] ?? '');
  return endsWithJobNoun(subject) || /\bappl(?:y|ication)|\bvacancy\b/i.test(subject);
}

/** "If you are interested, fill in the form: Join us". */
function isSoftOffer(link: Control, { blocks }: Outline): boolean {
  const target = link.element.getAttribute('href')?.toLowerCase() ?? '';
  const label = controlLabel(link.element).toLowerCase();
  if (label.length > 50 || !SOFT.test(label) || OTHER_JOBS.test(target)) return false;
  return blocks.slice(Math.max(0, link.at - NEAR), link.at + 1).some(({ lower }) => INVITES.test(lower));
}

/** A site that passes on another's advert leads to it: "View job posting", "Visit website", "More information: https://…/jobs/12". */
function leadsToOriginal({ element, at }: Control, { blocks }: Outline, base: URL, page: URL): boolean {
  const label = controlLabel(element).toLowerCase();
  const isAddress = /^(?:https?:\/\/|www\.)/.test(label);
  const isSiteButton =
    SITE_BUTTON.test(label) &&
    blocks.slice(Math.max(0, at - NEAR), at).some(({ lower }) => ON_SITE.test(lower));
  if (!isAddress && !isSiteButton && !ORIGINAL.test(label)) return false;
  const url = parseWebAddress(element.getAttribute('href'), base);
  if (!url || siteName(url) === siteName(page) || (isSiteButton && isFrontPage(url))) return false;
  if (!isAddress) return true;
  const words = blocks[at]?.lower ?? '';
  const start = words.indexOf(label.slice(0, 30));
  // "For more information use this link:" above it.
  const before = start === 0 ? (blocks[at - 1]?.lower ?? '') : words.slice(0, Math.max(0, start));
  return BEFORE_ORIGINAL.test(before) && JOBS_ADDRESS.test(`${url.hostname}${url.pathname}`.toLowerCase());
}

function applyAddress({ element }: Control, base: URL, page: URL): string | undefined {
  const url = parseWebAddress(controlAddress(element), base);
  if (!url || isSamePage(url, page) || url.pathname.startsWith('/cdn-cgi/')) return undefined;
  // Forms to print are returned by e-mail or post.
  if (isFile(url.pathname) || element.hasAttribute('download')) return undefined;
  return stripTracking(url).href;
}
