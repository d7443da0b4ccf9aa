/** More than any record of ours: a line that is longer is not taken into memory. */
const LONGEST_LINE = 8_000_000;

/** A line of a file with its number from 1; without its text where that is too long. */
export interface FileLine {
  number: number;
  text: string | undefined;
  /** How many bytes of the file were read by then. */
  read: number;
}

/**
 * Reads a file line by line, without ever having all of it in memory. Empty lines are left out, but counted.
 * @throws what the browser throws where the file is gone or was changed
 */
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
