import { identifyLabel, type LabelId } from '../lexicon/labels';
import { linesOf } from '../outline/lines';
import { attributeOf } from '../outline/native-dom';
import { tableRowOf } from '../outline/structure';
import type { Block } from '../outline/types';
import { isPlaceholder } from '../values/placeholder';
import { splitLabel } from '../values/split-label';
import { ALSO_VALUES, expandYes, type Fact, LONGEST_LINE, LONGEST_VALUE } from './fact';
import { pairHeadsWithCells } from './headed-columns';
import { findFactsInLines } from './labelled-lines';

const MOST_LINES = 7;
const LEAST_ROWS = 2;
/** "Job" or "Remote" above a paragraph heads it and labels nothing. */
const NAMES: ReadonlySet<LabelId> = new Set(['title', 'working_location']);
const SENTENCES = /^.{60,}[.!?]$/s;
const YES_OR_NO = /^(?:yes|no)\b.{0,60}$/i;

/** Finds labels with their values, in blocks of their own or in one. What has a picture for its label comes last. */
export function findLabelledFacts(blocks: readonly Block[]): readonly Fact[] {
  const facts: Fact[] = [];
  const readLabel = labelReader(blocks);
  // Labels before it stand in a column without values.
  let unpaired = 0;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || block.linkChars > block.text.length * 0.8) continue;
    const headed = pairHeadsWithCells(blocks, at, readLabel);
    if (headed) {
      facts.push(...headed.flatMap(([head, cell]) => factOf(head, cell, readLabel)));
      at += 2 * headed.length - 1;
      continue;
    }
    const lined = factsOfNextLines(block, blocks[at + 1]);
    if (lined.length > 0) {
      facts.push(...lined);
      at += 1;
      continue;
    }
    const columns = at < unpaired ? undefined : factsInColumns(blocks, at, readLabel);
    if (columns?.facts) {
      facts.push(...columns.facts);
      at += columns.length - 1;
      continue;
    }
    if (columns) unpaired = at + columns.length;
    const next = blocks[at + 1];
    const id = next && YES_OR_NO.test(next.text) ? identifyLabel(block.text) : readLabel(block);
    const values = id ? valuesAfter(blocks, at, id, readLabel) : [];
    if (id && values.length > 0) {
      const value = expandYes(block.text, values.map(({ text }) => text).join(', '));
      facts.push({ id, value, blocks: [block, ...values], isRow: true });
      at += values.length;
    } else facts.push(...findFactsInLines(block));
  }
  const stated = facts.filter(
    ({ id, value }) => !isPlaceholder(value) && !(NAMES.has(id) && SENTENCES.test(value)),
  );
  return [
    ...stated.filter(({ isPictured }) => !isPictured),
    ...stated.filter(({ isPictured }) => isPictured),
  ];
}

/** "Pay:" and "Hours:" on the lines of one paragraph, and as many values on those of the next. */
function factsOfNextLines(labels: Block, values: Block | undefined): readonly Fact[] {
  if (!values?.pieces.includes('br') || !labels.text.endsWith(':')) return [];
  const [names, stated] = [linesOf(labels), linesOf(values)];
  if (stated.length !== names.length || names.some((name) => !name.endsWith(':'))) return [];
  return names.flatMap((name, row) => {
    const [id, value = ''] = [identifyLabel(name), stated[row]];
    return id ? [{ id, value, blocks: [labels, values], phrase: `${name} ${value}`, isRow: true }] : [];
  });
}

/**
 * Reads labels in one column beside their values in another.
 * @returns how many blocks were looked at, and no facts if it is unclear which value belongs to which label; `facts` is
 * undefined where only labels are in a column, and all is where there is no column
 */
function factsInColumns(
  blocks: readonly Block[],
  at: number,
  readLabel: ReadLabel,
): { facts: readonly Fact[] | undefined; length: number } | undefined {
  const labels = columnFrom(blocks, at, (block) => readLabel(block) !== undefined);
  const [label] = labels;
  if (!label || labels.length < LEAST_ROWS) return undefined;
  const values = columnFrom(blocks, at + labels.length, (block) => !readLabel(block));
  const [value] = values;
  if (!value || label.ancestors.outer?.outer !== value.ancestors.outer?.outer)
    return { facts: undefined, length: labels.length };
  if (labels.length !== values.length) return { facts: [], length: labels.length };
  const facts = labels.flatMap((block, row) => {
    const beside = values[row];
    return beside ? factOf(block, beside, readLabel) : [];
  });
  return { facts, length: 2 * labels.length };
}

function factOf(label: Block, value: Block, readLabel: ReadLabel): readonly Fact[] {
  const id = readLabel(label);
  return id ? [{ id, value: expandYes(label.text, value.text), blocks: [label, value], isRow: true }] : [];
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
  const isMarked = (block: Block) =>
    block.text.endsWith(':') ||
    block.level > 0 ||
    ['dt', 'th'].includes(block.element.localName) ||
    (block.isBold && tableRowOf(block) !== undefined);
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
  // "Full time" and "Part time" may be items of a list.
  const isList =
    id === 'hours' && label?.element.localName === 'dt' && blocks[at + 1]?.element.localName === 'li';
  for (const block of blocks.slice(at + 1, at + 1 + (id === 'place' || isList ? MOST_LINES : 1))) {
    if (!label || !answers(label, id, block, readLabel) || (values[0] && !continues(values[0], block))) break;
    values.push(block);
  }
  return values;
}

function answers(label: Block, id: LabelId, value: Block, readLabel: ReadLabel): boolean {
  if (value.text.length > LONGEST_VALUE || readLabel(value)) return false;
  // "Employer", a logo, and "Role: Baker" as the next row; but "Salary" above "Grade: 5, £25,000".
  const isInRow = value.element.localName === 'dd' || tableRowOf(label) !== undefined;
  const isRowItself = findFactsInLines(value).some(
    (own) => own.isRow && (own.id !== 'other' || id !== 'salary'),
  );
  if (isRowItself && !isInRow) return false;
  // A heading is a label's value only if it ranks higher.
  if (value.level > 0 && (label.level === 0 || value.level <= label.level)) return false;
  if (value.element.localName === 'dt') return false;
  return tableRowOf(label) === tableRowOf(value);
}

function continues(first: Block, next: Block): boolean {
  return (
    next.text.length <= LONGEST_LINE &&
    !splitLabel(next.text)[0] &&
    next.ancestors.outer === first.ancestors.outer &&
    next.element.localName === first.element.localName
  );
}
