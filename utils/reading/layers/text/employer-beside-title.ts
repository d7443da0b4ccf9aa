import { controlLabel } from '../../advert-parts/apply-controls';
import { NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import { linesOf } from '../../outline/lines';
import { attributeOf } from '../../outline/native-dom';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { foldText } from '../../values/clean-text';
import { endsWithJobNoun, isOrganisation, titleParts } from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import { findPostcodes } from '../../values/uk-postcode';
import { documentBase, parseWebAddress } from '../../web-address';
import { isNamedByAddress } from './confirm-company';
import { beginsSentence } from './employer-in-sentence';
import { isPlainName, namesNobody } from './employer-name';

// Names of employers in the job's title, and on the lines and links around it.

const EMPLOYER_PATH =
  /\/(?:organi[sz]ations?|employers?|compan(?:y|ies)|recruiters?|charit(?:y|ies)|councils?)\/(?:[a-z]*\d[a-z\d]*\/)?[a-z\d][^/]*\/?$/;
const LINES_ABOVE = 4;
/** "Wickmoor Council, Galashiels". */
export const PLACE_AFTER = /^(\S.{2,}), [A-Z][^,&]{2,30}$/;
/** "Crumb & Co • Leeds" below the job's name. */
const BYLINE = /^([A-Z\d][^•·|📍:]{2,60}?) ?[•·|📍] ?\S/u;
const SCHOOL = /\b(?:school|academy|college|nursery)\b/;

/** A line of its own, directly above or below the job's name. */
export function isLineBesideTitle(name: string, page: Page, at: number): boolean {
  const { blocks } = page.outline();
  return [blocks[at - 1], blocks[at + 1]].some(
    (block) => block?.text === name && !isInZone(block.zone, NON_PROSE_ZONES),
  );
}

/** "Lecturer, University of Wick" on a society's site, but not "Lecturer, Institute of Yeast". */
export function organisationsAfter(title: string): readonly string[] {
  const [, ...parts] = title.split(', ');
  return parts.filter(
    (part) => / School of /.test(part) || (isOrganisation(part) && !part.startsWith('Inst')),
  );
}

export function organisationsIn(heading: string): readonly string[] {
  return titleParts(heading)
    .flatMap((part) => part.split(/:\s+/))
    .flatMap(organisationIn);
}

/**
 * On a job board the employer beside the title leads to all its jobs: `/organisation/crumb-and-co`. So does one below
 * which the advert is.
 */
export function employerLinks(page: Page, at: number): readonly string[] {
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
export function organisationsAbove(page: Page, at: number, body: readonly Block[]): readonly string[] {
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
export function organisationBelow(page: Page, at: number, body: readonly Block[]): readonly string[] {
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

export function bylineName(page: Page, at: number): readonly string[] {
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
