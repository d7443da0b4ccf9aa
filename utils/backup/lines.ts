/** Larger than any valid record. Longer lines are not loaded. */
const LONGEST_LINE = 8_000_000;

/** Lines count from 1. A line that is too long has no text. */
export interface FileLine {
  number: number;
  text: string | undefined;
  read: number;
}

/** Skips empty lines, but counts them. @throws if the file is gone or has changed */
export async function* readLines(file: Blob): AsyncGenerator<FileLine> {
  const decoder = new TextDecoder();
  let number = 0;
  let read = 0;
  let rest: string | undefined = '';
  for await (const bytes of slices(file)) {
    read += bytes.byteLength;
    const [first = '', ...further] = decoder.decode(bytes, { stream: true }).split('\n');
    rest = rest === undefined || rest.length + first.length > LONGEST_LINE ? undefined : rest + first;
    for (const next of further) {
      number += 1;
      if (rest !== '') yield { number, text: rest, read };
      rest = next;
    }
  }
  if (rest !== '') yield { number: number + 1, text: rest, read };
}

const SLICE = 1 << 20;

async function* slices(file: Blob): AsyncGenerator<ArrayBuffer> {
  for (let from = 0; from < file.size; from += SLICE)
    yield await file.slice(from, from + SLICE).arrayBuffer();
}
