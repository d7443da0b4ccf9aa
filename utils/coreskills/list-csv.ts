import * as copy from '@/utils/copy/en-GB/coreskill-files';
import { type ListFault, type ListRows, normalise } from './list-rows';

/** Excel writes semicolons where a comma is the decimal point. */
const SEPARATORS = [',', ';', '\t'] as const;

interface CsvRecord {
  line: number;
  cells: string[];
  /** A quotation mark is not closed, or is inside an unquoted cell. */
  misquoted: boolean;
}

/** Reads a CSV list with the two columns of the board's specification: coreskill, specialism. */
export function rowsOfCsv(text: string): ListRows {
  const records = recordsOf(text);
  const faults: ListFault[] = [];
  const rows: ListRows['rows'] = [];
  records.forEach((record, index) => {
    const heading = index === 0 ? headingOf(record) : undefined;
    const words = heading === 'other-way-round' ? copy.OTHER_WAY_ROUND : wrongForm(record);
    const [coreskill = '', specialism = ''] = record.cells;
    if (words) faults.push({ line: record.line, words });
    else if (!heading) rows.push({ line: record.line, coreskill, specialism });
  });
  return { rows, faults };
}

function headingOf({
  cells: [first = '', second = ''],
}: CsvRecord): 'heading' | 'other-way-round' | undefined {
  const isCoreskill = (cell: string) => /^core[ _-]?skills?$/iu.test(cell);
  const isSpecialism = (cell: string) => /^specialisms?$/iu.test(cell);
  if (isSpecialism(first) && isCoreskill(second)) return 'other-way-round';
  return isCoreskill(first) && isSpecialism(second) ? 'heading' : undefined;
}

function wrongForm({ cells, misquoted }: CsvRecord): string | undefined {
  if (misquoted) return copy.MISQUOTED;
  if (cells.length > 2) {
    return copy.TOO_MANY_COLUMNS;
  }
  // Otherwise any text would pass as a list of coreskills.
  if (cells.length < 2) {
    return copy.ONE_COLUMN;
  }
  return undefined;
}

/** The non-empty records, parsed with the separator that yields two columns most often. */
function recordsOf(text: string): CsvRecord[] {
  let best: { records: CsvRecord[]; pairs: number } | undefined;
  for (const separator of SEPARATORS) {
    const records = parseCsv(text, separator).flatMap((record) => tidied(record) ?? []);
    const pairs = records.filter(({ cells, misquoted }) => cells.length === 2 && !misquoted).length;
    if (!best || pairs > best.pairs) best = { records, pairs };
  }
  return best?.records ?? [];
}

function tidied(record: CsvRecord): CsvRecord | undefined {
  const cells = record.cells.map(normalise);
  if (cells.every((cell) => cell === '')) return undefined;
  while (cells.length > 2 && cells.at(-1) === '') cells.pop();
  return { ...record, cells };
}

const QUOTED = / *"([^"]*(?:""[^"]*)*)" */y;
const LINE_END = /\r\n|\r|\n/g;

/** RFC 4180, section 2. Parsing goes on in the next line after a wrongly quoted record. */
function parseCsv(text: string, separator: string): CsvRecord[] {
  const plain = new RegExp(`[^${separator}\r\n]*`, 'y');
  const records: CsvRecord[] = [];
  let line = 1;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [], misquoted: false };
    do {
      const quoted = take(QUOTED);
      const rest = take(plain)?.[0] ?? '';
      if (quoted ? rest : rest.includes('"')) record.misquoted = true;
      record.cells.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : rest);
      line += quoted?.[0].match(LINE_END)?.length ?? 0;
    } while (text[at] === separator && ++at);
    records.push(record);
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
  }
  return records;
}
