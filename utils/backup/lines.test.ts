import { expect, it } from 'vitest';
import { readLines } from './lines';

async function linesOf(text: string) {
  const lines: [number, string | undefined][] = [];
  for await (const { number, text: line } of readLines(new Blob([text]))) lines.push([number, line]);
  return lines;
}

it('lines: numbered from 1, with the skipped empty ones counted', async () => {
  expect(await linesOf('a\n\nb\r\nc')).toEqual([
    [1, 'a'],
    [3, 'b\r'],
    [4, 'c'],
  ]);
  expect(await linesOf('')).toEqual([]);
});

it('lines: letters and lines cut by slices are joined', async () => {
  const lines = Array.from({ length: 40 }, (_, at) => `${'x'.repeat(at)}${'é€😀'.repeat(9_999)}`);
  expect((await linesOf(lines.join('\n'))).map(([, text]) => text)).toEqual(lines);
});

it('lines: one longer than any record is skipped without loading it, and reading continues', async () => {
  expect(await linesOf(`a\n${'x'.repeat(8_500_000)}\nb`)).toEqual([
    [1, 'a'],
    [2, undefined],
    [3, 'b'],
  ]);
});
