import type { Coreskills } from '@/utils/advert/rules';
import * as copy from '@/utils/copy/en-GB/coreskill-files';
import { rowsOfCsv } from './list-csv';
import { rowsOfJson } from './list-json';
import { type ListFault, listOfRows } from './list-rows';

/** In bytes. The bundled list has fewer than 10,000. */
const LARGEST = 1_000_000;

export type ListFile = { list: Coreskills } | { faults: ListFault[] };

/** Reads a CSV or JSON file with a list of coreskills. @returns the list, or all faults by line */
export function readListFile(name: string, bytes: Uint8Array): ListFile {
  const tooLarge = sizeFault(bytes.length);
  if (tooLarge) return tooLarge;
  const text = decode(bytes);
  if (/(?![\t\n\r])\p{Cc}/u.test(text)) {
    return refused(copy.NO_TEXT);
  }
  const { rows, faults } = isJson(name, text) ? rowsOfJson(text) : rowsOfCsv(text);
  if (rows.length === 0 && faults.length === 0) return refused(copy.EMPTY);
  const checked = listOfRows(rows);
  const all = [...faults, ...checked.faults].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return all.length > 0 ? { faults: all } : { list: checked.list };
}

/** @returns the fault of a file that is too large. @param size in bytes */
export function sizeFault(size: number): ListFile | undefined {
  return size > LARGEST ? refused(copy.TOO_LARGE) : undefined;
}

function refused(words: string): ListFile {
  return { faults: [{ words }] };
}

function isJson(name: string, text: string): boolean {
  return /\.json$/iu.test(name) || /^\s*\{/u.test(text);
}

/** By byte order mark, else UTF-8, else Windows-1252, which Excel writes in Britain. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
