import * as copy from '@/utils/copy/en-GB/backup-lines';
import { isValid } from '@/utils/validation/is-valid';
import { parseJson } from '@/utils/validation/parse-json';
import { FORMAT_VERSION, type Header, headerNowSchema, headerSchema } from './backup-format';
import { checkLine, type Item } from './check-line';
import { readLines } from './lines';
import { isPastTime } from './times';

export type Unusable = 'no-backup' | 'newer' | 'unreadable';

export interface LineFault {
  line: number;
  words: string;
}

/** In the file's order. */
export interface Reader {
  header?(header: Header): Promise<void> | void;
  item(item: Item, line: number): Promise<void> | void;
  fault?(fault: LineFault): void;
  /** @param part of the file read so far, from 0 to 1 */
  progress?(part: number): void;
}

/**
 * Checks every line.
 * @param now times after this are invalid
 * @returns why the file is unusable, or undefined
 * @throws what the reader throws
 */
export async function readBackup(
  file: Blob,
  reader: Reader,
  now: Date = new Date(),
): Promise<Unusable | undefined> {
  let header: Header | undefined;
  let lines = 0;
  let last = 0;
  const fileLines = readLines(file);
  for (;;) {
    const next = await fileLines.next().catch(() => undefined);
    if (!next) return 'unreadable';
    if (next.done) break;
    const { number, text, read } = next.value;
    last = number;
    if (!header) {
      const first = headerOf(text);
      if (typeof first === 'string') return first;
      header = isPastTime(first.at, now) ? first : { ...first, at: '' };
      if (header.at === '') reader.fault?.({ line: number, words: copy.NO_DATE });
      await reader.header?.(header);
      continue;
    }
    lines += 1;
    const item = checkLine(text, now);
    if (typeof item === 'string') reader.fault?.({ line: number, words: item });
    else await reader.item(item, number);
    reader.progress?.(read / file.size);
  }
  if (!header) return 'no-backup';
  if (lines < header.lines) {
    const missing = header.lines - lines;
    const words = copy.breaksOff(missing, header.lines);
    reader.fault?.({ line: last + 1, words });
  }
  return undefined;
}

function headerOf(text: string | undefined): Header | Unusable {
  const first = text === undefined ? undefined : parseJson(text.replace(/^\uFEFF/u, ''));
  if (!isValid(first, headerSchema)) return 'no-backup';
  if (first.version > FORMAT_VERSION) return 'newer';
  return isValid(first, headerNowSchema) ? first : 'no-backup';
}
