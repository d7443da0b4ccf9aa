import { identifyLabel, type LabelId } from '../lexicon/labels';
import { isSectionHeading } from '../lexicon/section-headings';
import type { Block, Mark, Piece } from '../outline/types';
import { cleanText, foldText } from '../values/clean-text';
import { splitLabel } from '../values/split-label';
import { ALSO_VALUES, expandYes, type Fact, LONGEST_LINE, LONGEST_VALUE } from './fact';

/** "Salary – From £30,000". */
const DASHED = /^([A-Z][a-z ]{2,25}) [–—-] (\S.*)$/;
const LONGEST_DASHED = 100;
/** Runs on each side of a line break: all of them would take a square of the time in a text of many lines. */
const NEAR = 4;
const BEFORE_LABEL = / (?=(?:Closing D|[A-Z])[a-z]+(?: [a-z]+){0,2}: )(?<!Closing )/;
const LEAST_JOINED = 3;
const LONGEST_JOINED = 2_000;
const LABEL_PICTURES: ReadonlyMap<string, LabelId> = new Map([
  ...[...'📍📌'].map((sign): [string, LabelId] => [sign, 'place']),
  ...[...'💷💰💵'].map((sign): [string, LabelId] => [sign, 'salary']),
  ...[...'⏰🕒🕘⏱'].map((sign): [string, LabelId] => [sign, 'hours']),
]);
/** A value is no shout: "📍 We are growing!" */
const PICTURED = /^([\ud83c-\ud83e][\udc00-\udfff]|[\u23f0\u23f1])\ufe0f?\s*([^:]*[^\s!?])$/;
const MORE_TERMS =
  /^(?:full|part)[ -]time\b|^(?:permanent|temporary|fixed[ -]term)\b|^\d\d(?:\.\d+)? ?(?:hours|hrs)\b/;

/** Finds what a block's lines say: "Salary: £9 | Location: York". */
export function findFactsInLines(block: Block): readonly Fact[] {
  const lines = joinTerms(blockLines(block));
  // "📍 Job overview" is above values, and none itself.
  const mayHavePictures = block.level === 0 && !isSectionHeading(block);
  const facts = lines.flatMap(({ text, first }) => {
    const [label, value] = splitLabel(text);
    const colon = label ? identifyLabel(label) : undefined;
    if (colon && value.length <= LONGEST_VALUE)
      return [{ id: colon, value: expandYes(label, value), phrase: text }];
    const [, name = '', stated = ''] = DASHED.exec(text) ?? [];
    const dashed = ALSO_VALUES.has(foldText(name)) ? undefined : identifyLabel(name);
    if (dashed && dashed !== 'title' && stated.length <= LONGEST_DASHED)
      return [{ id: dashed, value: stated, phrase: text }];
    const [, sign = '', beside = ''] = PICTURED.exec(text) ?? [];
    const isValue = mayHavePictures && beside.length <= LONGEST_LINE && !identifyLabel(first || beside);
    const pictured = isValue ? LABEL_PICTURES.get(sign) : undefined;
    if (pictured) return [{ id: pictured, value: beside, phrase: beside, isPictured: true }];
    // "Full_time" is a code.
    const apart = first && !first.includes('_') ? identifyLabel(first) : undefined;
    const rest = text.slice(first.length).replace(/^[\s:–-]+/, '');
    // "Full time" beside "Education" is a value.
    const isValueItself = /^(?:full|part)[ -]time$/i.test(first) && !/^(?:yes|no)\b/i.test(rest);
    return apart && !isValueItself && rest && rest.length <= LONGEST_VALUE
      ? [{ id: apart, value: rest, phrase: text }]
      : [];
  });
  const isRow = facts.length === lines.length;
  return facts.map((fact) => ({ ...fact, blocks: [block], isRow }));
}

interface Line {
  text: string;
  /** The first piece of a longer line. */
  first: string;
}

/** "Working pattern: Permanent | Full time": the second part answers the label, too. */
function joinTerms(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const id = before && identifyLabel(splitLabel(before.text)[0]);
    const isMore = (id === 'hours' || id === 'terms') && MORE_TERMS.test(line.text.toLowerCase());
    if (before && isMore) joined.splice(-1, 1, { ...before, text: `${before.text}, ${line.text}` });
    else joined.push(line);
  }
  return joined;
}

interface Run {
  text: string;
  mark: Mark | null;
}

/** Joins what is in one bold element: a label's words in two languages are pieces of their own. */
function runsOf(pieces: readonly Piece[]): readonly (Run | 'br')[] {
  const runs: (Run | 'br')[] = [];
  for (const piece of pieces) {
    const before = runs.at(-1);
    if (piece === 'br') runs.push(piece);
    else if (piece.mark && before && before !== 'br' && before.mark === piece.mark) before.text += piece.text;
    else runs.push({ text: piece.text, mark: piece.mark });
  }
  return runs;
}

/** "Location" in bold, or with a colon, above "Lewes"; not above another label. */
function isLabelAbove(before: readonly (Run | 'br')[], after: readonly (Run | 'br')[]): boolean {
  const isFilled = (run: Run | 'br') => run === 'br' || run.text.trim() !== '';
  const [label, above = 'br'] = before.filter(isFilled).reverse();
  const value = after.find(isFilled);
  if (!label || label === 'br' || !value || value === 'br' || above !== 'br') return false;
  const words = cleanText(label.text);
  const isMarked = words.endsWith(':') || label.mark?.tag === 'strong';
  const next = cleanText(value.text);
  return (
    isMarked &&
    !ALSO_VALUES.has(foldText(words)) &&
    identifyLabel(words) !== undefined &&
    !identifyLabel(splitLabel(next)[0] || next)
  );
}

/** Splits what a paper's transcript runs together: "Night Baker Location: Wick Salary: £12.90 an hour Hours: 38". */
function joinedLines(text: string): readonly Line[] {
  const parts = text.length > LONGEST_JOINED ? [] : text.split(BEFORE_LABEL);
  const labels = parts.filter((part) => identifyLabel(splitLabel(part)[0]));
  return labels.length >= LEAST_JOINED ? parts.map((part) => ({ text: part, first: '' })) : [];
}

/** "📍 York💷 £9 an hour": of chips that only styling separates, each begins with a picture. */
const BEFORE_PICTURE = /(?<=\S)\s*(?=[\ud83c-\ud83e][\udc00-\udfff]|[\u23f0\u23f1])/;

/** Splits a block at line breaks, bars, dots and, where it begins with one, pictures. */
function blockLines(block: Block): readonly Line[] {
  if (block.text.length > LONGEST_VALUE && !block.pieces.includes('br')) return joinedLines(block.text);
  const lines: string[][] = [[]];
  const runs = runsOf(block.pieces);
  for (const [at, run] of runs.entries()) {
    if (run === 'br') {
      const isJoined = isLabelAbove(
        runs.slice(Math.max(0, at - NEAR), at),
        runs.slice(at + 1, at + 1 + NEAR),
      );
      if (isJoined) lines.at(-1)?.push(' ');
      else lines.push([]);
    }
    // "Where: Lewes When: Tuesdays", with nothing but bold type between them.
    else if (run.mark && run.text.trim().endsWith(':')) lines.push([run.text]);
    else lines.at(-1)?.push(run.text);
  }
  const split = lines.flatMap((pieces) => {
    const first = cleanText(pieces.find((piece) => piece.trim() !== '') ?? '');
    return cleanText(pieces.join(''))
      .split(/\s+[|•]\s+|(?<=[.;])\s+(?=[A-Z][a-z ]{2,30}:\s)/)
      .flatMap((text) => (PICTURED.test(text) ? text.split(BEFORE_PICTURE) : [text]))
      .filter(Boolean)
      .map((text) => ({ text, first: text.startsWith(first) && first.length < text.length ? first : '' }));
  });
  const joined = split.length === 1 ? joinedLines(block.text) : [];
  // "Salary: £22,995 Grade: 2, Salary band: £22,995 to £26,249" is one value.
  const ids = new Set(joined.map(({ text }) => identifyLabel(splitLabel(text)[0])));
  return joined.length > 0 && ids.size === joined.length && !ids.has(undefined) ? joined : split;
}
