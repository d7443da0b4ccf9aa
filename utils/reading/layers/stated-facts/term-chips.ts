import { linesOf } from '../../outline/lines';
import type { Block } from '../../outline/types';
import { type LocatedValue, sentencesIn } from '../../quote';

/** A short line of terms: "SF Bay Area · Permanent · Hybrid". */
export const LONGEST_CHIP = 100;

const CHIP_PART =
  /^(?:(?:full|part)[\s_-]?time(?:: [01]\.\d{1,2}(?: [fw]te)?)?|perm(?:anent)?(?: after .{3,25}\b(?:probation|trial)(?: period)?| from (?:day one|the (?:start|outset|first day)))?|temp(?:orary)?|contract|(?:(?:maternity|paternity|parental|adoption|sickness)(?: leave)? )?cover(?: for .{1,30})?|freelance|(?:fixed[\s-]term|temporary)(?:,? (?:full|part)[\s-]time)?(?: (?:to|until|for|contract|\d|one|two).{1,75})?|seasonal|casual|bank|(?:fully )?remote|hybrid|on[\s-]?site|home[\s-]based|office[\s-]based|(?:in|out)side (?:of )?ir35|(?:up to )?(?:[1-4]|one|two|three|four) days?(?: (?:a|per|each) week)? (?:(?:working )?(?:from|at) home|wfh|remote(?:ly)?|(?:in|at) (?:the|our) office|on[\s-]?site)|\d{1,2}(?:\.\d{1,2})?[\s-]?(?:hours?|hrs?)(?: (?:per|a|each|\/) week| weekly| guaranteed| over (?:\d|three|four|five|six) days)?|(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|eighteen)[ -](?:months?|years?)['’]? (?:fixed[\s-]term(?: contract)?|contract|ftc)|ftc(?:[ ,]+\d{1,2}[ -]months?)?)(?:\s*(?:,|and|&|\s)\s*(?:(?:full|part)[\s_-]?time|permanent|temporary|contract|employee|position|role|job|working))?$/;

/** Dress may be casual, a bank holiday's shifts are not the bank's, and 24 hours are a day. */
const OTHER_MEANING = /^(?:casual|bank|contract|cover|(?:24|48) ?(?:hours|hrs))$/;

/** "£24,000 – £26,000 Full time", but "£24,000 full time" is the pay's. */
const AFTER_PAY = /(?<=£[\d,.]+k?)\s+(?=(?:Full|Part)[ -])/g;

const BRACKETS = /\(([^()]{3,60})\)/g;

export function isTerm(part: string): boolean {
  return CHIP_PART.test(part.trim().toLowerCase());
}

/** "Remote" above "No", "Contract" above "Term time only". */
export function isLabel({ element, text }: Block): boolean {
  return ['dt', 'th'].includes(element.localName) || text.endsWith(':');
}

export function sentencesOf(block: Block): readonly LocatedValue[] {
  return linesOf(block)
    .flatMap(sentencesIn)
    .filter((sentence) => sentence.length < 300)
    .map((sentence) => ({ value: sentence, blocks: [block], phrase: sentence }));
}

/** "Full time, permanent." at the end of a paragraph, or in brackets. */
export function shortSentences(block: Block): readonly LocatedValue[] {
  const bracketed = [...block.text.matchAll(BRACKETS)].map(([, words = '']) => ({ value: words }));
  return [...sentencesOf(block), ...bracketed]
    .filter(({ value }) => value.length <= LONGEST_CHIP)
    .flatMap(({ value }) =>
      termsIn(value.replace(AFTER_PAY, '|').toLowerCase().replace(/[.!]$/, ''))
        .filter((part) => !OTHER_MEANING.test(part))
        .map((part) => ({
          value: part,
          blocks: [block],
          phrase: value,
        })),
    );
}

export function chipsIn(block: Block): readonly LocatedValue[] {
  const styled = block.pieces.length > 1 ? block.pieces : [];
  const parts = [block.lower, ...styled.map((piece) => (piece === 'br' ? '' : piece.text.toLowerCase()))];
  return parts.flatMap(termsIn).map((value) => ({ value, blocks: [block] }));
}

/** A code is a part by itself: "Full_time Wick". */
function termsIn(line: string): readonly string[] {
  return line
    .split(
      /\s*[·•|,/;()]\s*|\s+[–—-]\s+|\s+(?=(?:full|part)_)|(?<=_time)\s+|\s*\p{Extended_Pictographic}\ufe0f?\s*/u,
    )
    .map((part) => part.trim())
    .filter(isTerm);
}
