import type { Block } from '../../outline/types';
import { type LocatedValue, onlyDistinctValue, sentenceAt } from '../../quote';
import { includesAny } from '../../values/phrases';
import { readReference } from '../../values/reference';

/** "…, quoting SES-4471", "marked PF/W/26-3", "search for vacancy 40112", "the reference for this post is BK7". */
const QUOTED =
  /\b(?:(?<!\b(?:an?|the|your|our|free|online|instant) )quot(?:e|ing)(?: the)?(?: (?:job|vacancy))?(?: ref(?:erence)?\.?)?(?: (?:number|no\.?|code))?|(?:with the (?:job |vacancy )?|, (?:job|vacancy|post) )ref(?:erence)?\.?(?: (?:number|no\.?|code))?|marked(?=[\s:‘“'"]+[a-z]{1,6}[/-])|search(?:ing)? for (?:the )?(?:job|vacancy|post|ref(?:erence)?)(?: (?:number|no\.?|code))?|(?:our|the|your|this) ref(?:erence)?\.?(?: (?:number|no\.?|code))?(?: (?:for|of) th(?:is|e) [a-z]+)? is)[\s:‘“'"]+([a-z]{0,6}[\w/.-]*\d[\w/-]*)/;
/** "REF 204/26", "Night Baker (Ref: KIT/204)", but not the Research Excellence Framework, "REF 2021". */
const ON_LINE =
  /(?:^|[(*\s–-])(?!ref 20\d\d\b(?![/-]))(?:(?:job|vacancy|post|advert) )?ref(?:erence)?(?: (?:no|number|code|id))?[.:#]{0,2}\s?([a-z]{0,6}[\w/.-]*\d[\w/-]*)/;
/** "Vacancy number NS1187", with nothing else in the line. */
const NUMBERED =
  /^(?:requisition|(?:job|vacancy|post|role|position|requisition|advert) (?:number|no\.?|id|code))[\s:#]{1,3}([a-z]{0,6}[\w/.-]*\d[\w/-]*)$/;
/** "AB26/41_2 – Night Baker". */
const BEFORE_JOB = /^((?=[a-z]{1,6}[\d/-])(?=[\w/-]*\d\d)[\w-]*\/[\w/-]*\d) [–—-] (?=[a-z])/;
const OTHER = /\b(?:charity|company|registered|dbs|vat|ofsted|https?)\b/;
const LONGEST_BEGINNING = 120;

/** @returns undefined if the page gives several */
export function findQuotedReference(scope: readonly Block[]): LocatedValue | undefined {
  const found = scope
    .filter(
      ({ lower, level }) =>
        (level > 0 && lower.includes('/')) ||
        includesAny(lower, [
          'quot',
          'marked',
          'with the ',
          'search',
          'ref',
          ' number',
          ' no',
          ' id',
          ' code',
          'requisition',
        ]),
    )
    .flatMap((block) => {
      const whole = referenceIn(block.text, block);
      return whole.length > 0 ? whole : chipsOf(block).flatMap((chip) => referenceIn(chip, block));
    });
  return onlyDistinctValue(found);
}

/** "Permanent" and "Ref: KIT/204", with nothing but styling between them. */
function chipsOf({ pieces }: Block): readonly string[] {
  return pieces.length > 1 ? pieces.map((piece) => (piece === 'br' ? '' : piece.text.trim())) : [];
}

/** @param text the block's or a part of it */
function referenceIn(text: string, block: Block): readonly LocatedValue[] {
  const lower = text.toLowerCase();
  // "NIGHT BAKER REF 204/26 Location: …", as a paper's transcript begins.
  const line = lower.slice(0, LONGEST_BEGINNING);
  const isOther = OTHER.test(line) || (lower.length > LONGEST_BEGINNING && !/\bREF\b/.test(text));
  const before = block.level > 0 ? BEFORE_JOB.exec(lower) : null;
  const match =
    before ?? QUOTED.exec(lower) ?? (isOther ? null : (NUMBERED.exec(line) ?? ON_LINE.exec(line)));
  const end = match ? match.index + match[0].length - (before ? 3 : 0) : 0;
  const value = match?.[1] && readReference(text.slice(end - match[1].length, end));
  return match && value ? [{ value, blocks: [block], phrase: sentenceAt(text, match.index) }] : [];
}
