import { identifyLabel, type LabelId } from '../lexicon/labels';
import { attributeOf } from '../outline/native-dom';
import { tableRowOf } from '../outline/structure';
import type { Block, Mark, Piece } from '../outline/types';
import type { LocatedValue } from '../quote';
import { cleanText, foldText } from '../values/clean-text';
import { phraseSet } from '../values/phrases';
import { isPlaceholder } from '../values/placeholder';
import { pairHeadsWithCells } from './headed-columns';

/** A labelled value ("Salary: £25,000"), with the blocks of label and value. */
export interface Fact extends LocatedValue {
  id: LabelId;
  /** Whether label and value fill their blocks, so the row is not running text. */
  isRow: boolean;
}

const LINE = /^([^:：]{2,45})\s*[:：]\s*(\S.*)$/;
const LONGEST_VALUE = 300;
const LONGEST_LINE = 60;
const MOST_LINES = 7;
const LABEL_PICTURES: ReadonlyMap<string, LabelId> = new Map([
  ...[...'📍📌'].map((sign): [string, LabelId] => [sign, 'place']),
  ...[...'💷💰💵'].map((sign): [string, LabelId] => [sign, 'salary']),
  ...[...'⏰🕒🕘⏱'].map((sign): [string, LabelId] => [sign, 'hours']),
]);
const PICTURED = /^([\ud83c-\ud83e][\udc00-\udfff]|[\u23f0\u23f1])\ufe0f?\s*([^:]*\S)$/;
const LEAST_ROWS = 2;
const MORE_TERMS =
  /^(?:full|part)[ -]time\b|^(?:permanent|temporary|fixed[ -]term)\b|^\d\d(?:\.\d+)? ?(?:hours|hrs)\b/;
const YES_OR_NO = /^(?:yes|no)\b.{0,60}$/i;
/** Labels that are also values: "Job type: Contract", "Workplace: Hybrid". */
const ALSO_VALUES = phraseSet(
  'remote,hybrid,remote working,hybrid working,contract,permanent,temporary,fixed term,full time,full part time,full time or part time,part time,employment',
);

/** @returns a line's label and the value after the colon; both empty if there is no label */
export function splitLabel(text: string): readonly [label: string, value: string] {
  const [, label = '', value = ''] = LINE.exec(text) ?? [];
  return [label, value];
}

export function findLabelledFacts(blocks: readonly Block[]): readonly Fact[] {
  const facts: Fact[] = [];
  const readLabel = labelReader(blocks);
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || block.linkChars > block.text.length * 0.8) continue;
    const headed = pairHeadsWithCells(blocks, at, readLabel);
    if (headed) {
      facts.push(...headed.flatMap(([head, cell]) => factOf(head, cell, readLabel)));
      at += 2 * headed.length - 1;
      continue;
    }
    const columns = factsInColumns(blocks, at, readLabel);
    if (columns) {
      facts.push(...columns.facts);
      at += columns.length - 1;
      continue;
    }
    const next = blocks[at + 1];
    const id = next && YES_OR_NO.test(next.text) ? identifyLabel(block.text) : readLabel(block);
    const values = id ? valuesAfter(blocks, at, id, readLabel) : [];
    if (id && values.length > 0) {
      const value = withAnswer(block.text, values.map(({ text }) => text).join(', '));
      facts.push({ id, value, blocks: [block, ...values], isRow: true });
      at += values.length;
    } else facts.push(...factsWithin(block));
  }
  return facts.filter(({ value }) => !isPlaceholder(value));
}

/** "Remote: Yes" is remote, "Permanent: No" nothing. */
function withAnswer(label: string, value: string): string {
  return /^yes\b/i.test(value) && ALSO_VALUES.has(foldText(label))
    ? `${label.replace(/\s*:$/, '')}: ${value}`
    : value;
}

/**
 * Reads labels in one column beside their values in another.
 * @returns no facts if it is unclear which value belongs to which label; undefined if there are no such columns
 */
function factsInColumns(
  blocks: readonly Block[],
  at: number,
  readLabel: ReadLabel,
): { facts: readonly Fact[]; length: number } | undefined {
  const labels = columnFrom(blocks, at, (block) => readLabel(block) !== undefined);
  const [label] = labels;
  if (!label || labels.length < LEAST_ROWS) return undefined;
  const values = columnFrom(blocks, at + labels.length, (block) => !readLabel(block));
  const [value] = values;
  if (!value || label.ancestors.outer?.outer !== value.ancestors.outer?.outer) return undefined;
  if (labels.length !== values.length) return { facts: [], length: labels.length };
  const facts = labels.flatMap((block, row) => {
    const beside = values[row];
    return beside ? factOf(block, beside, readLabel) : [];
  });
  return { facts, length: 2 * labels.length };
}

function factOf(label: Block, value: Block, readLabel: ReadLabel): readonly Fact[] {
  const id = readLabel(label);
  return id ? [{ id, value: withAnswer(label.text, value.text), blocks: [label, value], isRow: true }] : [];
}

function columnFrom(
  blocks: readonly Block[],
  at: number,
  passes: (block: Block) => boolean,
): readonly Block[] {
  const first = blocks[at];
  const column: Block[] = [];
  for (let next = first; next && passes(next); next = blocks[at + column.length]) {
    const isInside = next.ancestors.outer === first?.ancestors.outer && next.text.length <= LONGEST_VALUE;
    if (!isInside || tableRowOf(next) || next.element.localName === 'dt') break;
    column.push(next);
  }
  return column;
}

type ReadLabel = (block: Block) => LabelId | undefined;

/** Reads a block as a label, also one that may be a value if it looks like the other labels. */
function labelReader(blocks: readonly Block[]): ReadLabel {
  const isMarked = ({ text, level, element }: Block) =>
    text.endsWith(':') || level > 0 || ['dt', 'th'].includes(element.localName);
  const isAlsoValue = ({ lower }: Block) => ALSO_VALUES.has(lower.replace('-', ' '));
  let looks: ReadonlySet<string> | undefined;
  const looksLikeLabel = (block: Block) => {
    looks ??= new Set(
      blocks
        .filter((one) => !isAlsoValue(one) && identifyLabel(one.text))
        .flatMap((one) => lookOf(one) ?? []),
    );
    return looks.has(lookOf(block) ?? '');
  };
  return (block) => {
    const id = identifyLabel(block.text);
    return id && (isMarked(block) || !isAlsoValue(block) || looksLikeLabel(block)) ? id : undefined;
  };
}

/** @returns undefined for an element without a class, which says nothing */
function lookOf({ element }: Block): string | undefined {
  const name = attributeOf(element, 'class');
  return name ? `${element.localName} ${name}` : undefined;
}

function valuesAfter(
  blocks: readonly Block[],
  at: number,
  id: LabelId,
  readLabel: ReadLabel,
): readonly Block[] {
  const label = blocks[at];
  const values: Block[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + (id === 'place' ? MOST_LINES : 1))) {
    if (!label || !answers(label, block, readLabel) || (values[0] && !continues(values[0], block))) break;
    values.push(block);
  }
  return values;
}

function answers(label: Block, value: Block, readLabel: ReadLabel): boolean {
  if (value.text.length > LONGEST_VALUE || readLabel(value)) return false;
  // A heading is a label's value only if it ranks higher.
  if (value.level > 0 && (label.level === 0 || value.level <= label.level)) return false;
  if (value.element.localName === 'dt') return false;
  return tableRowOf(label) === tableRowOf(value);
}

function continues(first: Block, next: Block): boolean {
  return (
    next.text.length <= LONGEST_LINE &&
    !LINE.test(next.text) &&
    next.ancestors.outer === first.ancestors.outer &&
    next.element.localName === first.element.localName
  );
}

function factsWithin(block: Block): readonly Fact[] {
  const lines = joinTerms(blockLines(block));
  const facts = lines.flatMap(({ text, first }) => {
    const [label, value] = splitLabel(text);
    const colon = label ? identifyLabel(label) : undefined;
    if (colon && value.length <= LONGEST_VALUE)
      return [{ id: colon, value: withAnswer(label, value), phrase: text }];
    const [, sign = '', beside = ''] = PICTURED.exec(text) ?? [];
    const pictured = identifyLabel(first) ? undefined : LABEL_PICTURES.get(sign);
    if (pictured && beside.length <= LONGEST_LINE) return [{ id: pictured, value: beside, phrase: beside }];
    const apart = first ? identifyLabel(first) : undefined;
    const rest = text.slice(first.length).replace(/^[\s:–-]+/, '');
    return apart && rest && rest.length <= LONGEST_VALUE ? [{ id: apart, value: rest, phrase: text }] : [];
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

/** Splits a block at line breaks, bars and dots. */
function blockLines(block: Block): readonly Line[] {
  if (block.text.length > LONGEST_VALUE && !block.pieces.includes('br')) return [];
  const lines: string[][] = [[]];
  for (const run of runsOf(block.pieces)) {
    if (run === 'br') lines.push([]);
    // "Where: Lewes When: Tuesdays", with nothing but bold type between them.
    else if (run.mark && run.text.trim().endsWith(':')) lines.push([run.text]);
    else lines.at(-1)?.push(run.text);
  }
  return lines.flatMap((pieces) => {
    const first = cleanText(pieces.find((piece) => piece.trim() !== '') ?? '');
    return cleanText(pieces.join(''))
      .split(/\s+[|•]\s+|(?<=[.;])\s+(?=[A-Z][a-z ]{2,30}:\s)/)
      .filter(Boolean)
      .map((text) => ({ text, first: text.startsWith(first) && first.length < text.length ? first : '' }));
  });
}
