import { READING_BOUNDS } from '../bounds';
import { SURROUNDING_ZONES, UNRELATED_ZONES } from '../lexicon/zone-kinds';
import { metaContent } from '../meta-content';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import { sentencesIn } from '../quote';
import type { PlaceHint } from '../reading';
import { cleanText, foldText } from '../values/clean-text';
import { findPostcodes } from '../values/uk-postcode';
import { withoutOtherJobs } from './other-job';

/** Blocks from the title. */
const BEFORE = 3;
const AFTER = 12;
const LONGEST_LINE = 60;
const LONGEST_ADDRESS = READING_BOUNDS.hint;
/** Blocks before the postcode's. */
const ADDRESS_LINES = 2;
const MOST = READING_BOUNDS.hints;
/** The clerk's own home. */
const HOME = /^(?:the )?(?:parish |town )?clerk(?: to the council)?: /;
/** Something else than the work is there: "Parking is at Wick Harbour, KW1 5HA". */
const OF_OTHER =
  /^(?:.*, and )?(?:(?:the|all|our) )*(?:interviews?|(?:car )?parking|training|inductions?|assessments?|meetings?)\b.* (?:is|are|takes?|held|will(?! work\b))\b(?!.*\b(?:based|located|work)\b)/;

/**
 * Collects the words beside an advert that may name its place. Which of them is a place is decided where the list of
 * towns is, which is too large for the reader.
 */
export function findPlaceHints(page: Page, title: string): readonly PlaceHint[] {
  const { blocks } = page.outline();
  const at = findTitleBlock(blocks, title);
  const own = new Set(at < 0 ? blocks : withoutOtherJobs(blocks.slice(at), title));
  const hints: PlaceHint[] = [
    hint('title', headingWords(blocks[at], title)),
    hint('page-title', page.title),
    hint('site', metaContent(page.document, 'og:site_name')),
    hint('language', page.document.documentElement.getAttribute('lang') ?? ''),
  ];
  for (const block of blocks) {
    const { index, text, zone } = block;
    if (hints.length >= MOST || isInZone(zone, UNRELATED_ZONES)) continue;
    const isAround = isInZone(zone, SURROUNDING_ZONES);
    const isAddress = /\d[A-Z]{2}\b/.test(text) && findPostcodes(text).length === 1;
    if (isAddress && (HOME.test(block.lower) || isOfOther(text))) continue;
    if (isAddress) hints.push(hint(isAround ? 'footer' : 'address', addressAt(blocks, block)));
    else if (
      !isAround &&
      index !== at &&
      index >= at - BEFORE &&
      index <= at + AFTER &&
      (index < at || own.has(block))
    ) {
      if (text.length <= LONGEST_LINE || piecesOf(block).length > block.pieces.length)
        hints.push(hint('line', withBars(block)));
    }
  }
  return hints.filter(({ words }) => words !== '');
}

function isOfOther(text: string): boolean {
  return sentencesIn(text).some(
    (sentence) => OF_OTHER.test(sentence.toLowerCase()) && findPostcodes(sentence).length > 0,
  );
}

/** Two names that the page's text runs together: "Crumb & CoPerth". */
const RUN_TOGETHER = /\p{Ll}{2}\p{Lu}\p{Ll}/u;

/** "Oban&nbsp;&nbsp;&nbsp;Full time". */
const GAP = /\u00a0[\u00a0 ]{2,}/;

function piecesOf({ pieces }: Block): readonly string[] {
  return pieces
    .flatMap((piece) => (piece === 'br' ? [] : piece.text.split(GAP)))
    .map(cleanText)
    .filter(Boolean);
}

/** Puts bars between parts that only styling or a gap separates: "Perth | Full time | Hybrid". */
function withBars(block: Block): string {
  const { text, pieces } = block;
  const parts = piecesOf(block);
  const isApart =
    parts.length > Math.min(2, pieces.length) || (text === parts.join('') && RUN_TOGETHER.test(text));
  return isApart ? parts.join(' | ') : text;
}

/** Puts a bar after the job where only styling does: "Baker | Leeds". */
function headingWords(block: Block | undefined, title: string): string {
  if (!block) return '';
  const [job = '', ...others] = piecesOf(block);
  return others.length > 0 && foldText(job) === foldText(title) ? [job, ...others].join(' | ') : block.text;
}

function hint(from: PlaceHint['from'], words: string): PlaceHint {
  return { from, words: words.slice(0, LONGEST_ADDRESS) };
}

function findTitleBlock(blocks: readonly Block[], title: string): number {
  const words = foldText(title);
  const naming = blocks.filter(
    ({ text, zone }) =>
      text.length < LONGEST_ADDRESS &&
      text.length >= words.length &&
      !isInZone(zone, UNRELATED_ZONES) &&
      foldText(text).includes(words),
  );
  return (naming.find(({ level }) => level > 0) ?? naming[0])?.index ?? -1;
}

/** An address may be in several blocks: its town before the postcode, or after it. */
function addressAt(blocks: readonly Block[], { index, text, zone }: Block): string {
  if (text.length > LONGEST_LINE) {
    if (text.length <= LONGEST_ADDRESS) return text;
    const end = text.indexOf(findPostcodes(text)[0]?.slice(-3) ?? '');
    return text.slice(Math.max(0, end - LONGEST_ADDRESS / 2));
  }
  const near = (from: number, to: number) =>
    blocks
      .slice(Math.max(0, from), to)
      .filter((block) => block.zone === zone && block.text.length <= LONGEST_LINE)
      .map((block) => block.text);
  return [...near(index - ADDRESS_LINES, index), text, ...near(index + 1, index + 2)].join(', ');
}
