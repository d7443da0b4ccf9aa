import { codePoints, STRING_LIMIT } from '@/utils/advert/limits';
import type { Coreskills } from '@/utils/advert/rules';

/** One line of a list: a coreskill with one of its specialisms, or with none. */
export interface ListRow {
  /** Where it stands in the file, counted from 1. */
  line: number;
  coreskill: string;
  /** Empty where the coreskill has none. */
  specialism: string;
}

/** Why a file cannot be used, in plain words. */
export interface ListFault {
  /** The line that is wrong; none where it is the whole file. */
  line?: number;
  words: string;
}

/** What a file says, whatever its form, and what of it could not be understood. */
export interface ListRows {
  rows: ListRow[];
  faults: ListFault[];
}

/** As many lines as anyone needs: a picker of more would be slow, and the file is most likely another one. */
const MOST_ROWS = 5_000;

/** Puts a list together from its lines, and finds everything that is wrong with them. */
export function listOfRows(rows: readonly ListRow[]): { list: Coreskills; faults: ListFault[] } {
  if (rows.length > MOST_ROWS) {
    const words = `There are ${count(rows.length)} lines, and at most ${count(MOST_ROWS)} fit`;
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
    const own = list.get(coreskill) ?? [];
    if (specialism) own.push(specialism);
    list.set(coreskill, own);
  }
  return { list: Object.fromEntries(list), faults };
}

/** A name without what stands around it, and with single spaces within. */
export function normalise(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

function wrongNames(coreskill: string, specialism: string): string | undefined {
  if (!coreskill) return 'the coreskill is missing';
  for (const name of [coreskill, specialism]) {
    const length = codePoints(name);
    if (length > STRING_LIMIT) {
      return `“${name.slice(0, 30)}…” is too long: ${count(length)} characters, and ${STRING_LIMIT} fit`;
    }
    if (/[\p{Cc}\uFFFD]/u.test(name)) {
      return 'there is a character that cannot be read. Save the file once more, as “CSV UTF-8”';
    }
  }
  return undefined;
}

/** Two spellings of one coreskill would be two coreskills, one of which the board does not know. */
function otherSpelling(
  coreskill: string,
  line: number,
  spelt: Map<string, { name: string; line: number }>,
): string | undefined {
  const first = spelt.get(coreskill.toLowerCase());
  if (!first) spelt.set(coreskill.toLowerCase(), { name: coreskill, line });
  if (!first || first.name === coreskill) return undefined;
  return `“${coreskill}” is written “${first.name}” on line ${first.line}`;
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
    ? `“${specialism}” stands under ${coreskill} already, on line ${first}`
    : `“${coreskill}” stands there already, on line ${first}`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
