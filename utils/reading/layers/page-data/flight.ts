import { WORK_BOUNDS } from '../../bounds';
import type { Json } from '../job-posting/json';

/** Next's app router streams strings in separate scripts. */
const PUSH = /__next_f\.push\(\s*(\[1,\s*"(?:[^"\\]|\\.)*"\])\s*\)/g;
const ROW = /^([\da-f]{1,8}):/;
const TEXT_ROW = /^T([\da-f]{1,8}),/;
const REFERENCE = /^\$([\da-f]{1,8})$/;
/** Before a string that begins with a dollar, before a date, or for nothing. */
const ESCAPE = /^\$(?:(?=\$)|D(?=\d)|undefined$)/;
const NEWLINE = 10;
const LONGEST_HEAD = 24;

export function flightPiece(script: string): string {
  if (!script.includes('__next_f.push(')) return '';
  let stream = '';
  for (const [, call = ''] of script.matchAll(PUSH)) {
    try {
      const [, piece]: unknown[] = JSON.parse(call);
      if (typeof piece === 'string') stream += piece;
    } catch {
      // Not a piece of the stream.
    }
  }
  return stream;
}

/**
 * Parses React's wire format (react-server-dom-webpack): lines `id:JSON`, and long texts `id:T<bytes in hex>,<text>`,
 * which `$id` refers to.
 * @returns rows with data, texts inserted
 */
export function readFlight(stream: string): readonly Json[] {
  const bytes = new TextEncoder().encode(stream.slice(0, WORK_BOUNDS.script));
  const decoder = new TextDecoder();
  const texts = new Map<string, string>();
  const rows: string[] = [];
  for (let at = 0; at < bytes.length && rows.length < WORK_BOUNDS.links; ) {
    const head = decoder.decode(bytes.subarray(at, at + LONGEST_HEAD));
    const [whole = '', id = ''] = ROW.exec(head) ?? [];
    const [mark, length] = whole ? (TEXT_ROW.exec(head.slice(whole.length)) ?? []) : [];
    if (mark && length) {
      const from = at + whole.length + mark.length;
      at = from + Number.parseInt(length, 16);
      texts.set(id, decoder.decode(bytes.subarray(from, at)));
    } else {
      const next = bytes.indexOf(NEWLINE, at);
      const end = next < 0 ? bytes.length : next;
      rows.push(decoder.decode(bytes.subarray(at + whole.length, end)));
      at = end + 1;
    }
  }
  return rows.flatMap((row) => parseRow(row, texts));
}

function parseRow(row: string, texts: ReadonlyMap<string, string>): readonly Json[] {
  if (!row.startsWith('[') && !row.startsWith('{')) return [];
  try {
    const withTexts = (_: string, value: Json) => {
      if (typeof value !== 'string') return value;
      const [, id] = REFERENCE.exec(value) ?? [];
      return (id && texts.get(id)) ?? value.replace(ESCAPE, '');
    };
    // Unvalidated: readers check each type.
    return [JSON.parse(row, withTexts) as Json];
  } catch {
    // Cut off, or a row of React's own.
    return [];
  }
}
