import { codePoints, STRING_LIMIT } from '@/utils/advert/limits';
import type { Coreskills } from '@/utils/advert/rules';
import * as copy from '@/utils/copy/en-GB/coreskill-files';

export interface ListRow {
  line: number;
  coreskill: string;
  specialism: string;
}

export interface ListFault {
  line?: number;
  words: string;
}

export interface ListRows {
  rows: ListRow[];
  faults: ListFault[];
}

/** A longer list would make the picker slow, and is most likely another file. */
const MOST_ROWS = 5_000;

/** Builds a list from its rows and reports all faults. */
export function listOfRows(rows: readonly ListRow[]): { list: Coreskills; faults: ListFault[] } {
  if (rows.length > MOST_ROWS) {
    const words = copy.tooManyLines(count(rows.length), count(MOST_ROWS));
    return { list: {}, faults: [{ words }] };
  }
  const faults: ListFault[] = [];
  const spelt = new Map<string, { name: string; line: number }>();
  const pairs = new Map<string, number>();
  const list = new Map<string, string[]>();
  for (const { line, coreskill, specialism } of rows) {
    const words =
      wrongNames(coreskill, specialism) ??
      otherSpelling(coreskill, line, spelt) ??
      again(coreskill, specialism, line, pairs);
    if (words) faults.push({ line, words });
    const specialisms = list.get(coreskill) ?? [];
    if (specialism) specialisms.push(specialism);
    list.set(coreskill, specialisms);
  }
  return { list: Object.fromEntries(list), faults };
}

/** @returns the name, trimmed and with single spaces */
export function normalise(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

function wrongNames(coreskill: string, specialism: string): string | undefined {
  if (!coreskill) return copy.NO_CORESKILL;
  for (const name of [coreskill, specialism]) {
    const length = codePoints(name);
    if (length > STRING_LIMIT) {
      return copy.nameTooLong(name.slice(0, 30), count(length), STRING_LIMIT);
    }
    if (/[\p{Cc}\uFFFD]/u.test(name)) {
      return copy.UNREADABLE_CHARACTER;
    }
  }
  return undefined;
}

/** The board would not know the other spelling. */
function otherSpelling(
  coreskill: string,
  line: number,
  spelt: Map<string, { name: string; line: number }>,
): string | undefined {
  const first = spelt.get(coreskill.toLowerCase());
  if (!first) spelt.set(coreskill.toLowerCase(), { name: coreskill, line });
  if (!first || first.name === coreskill) return undefined;
  return copy.otherSpelling(coreskill, first.name, first.line);
}

function again(
  coreskill: string,
  specialism: string,
  line: number,
  pairs: Map<string, number>,
): string | undefined {
  const pair = JSON.stringify([coreskill, specialism]).toLowerCase();
  const first = pairs.get(pair);
  if (first === undefined) {
    pairs.set(pair, line);
    return undefined;
  }
  return specialism
    ? copy.specialismAgain(specialism, coreskill, first)
    : copy.coreskillAgain(coreskill, first);
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
