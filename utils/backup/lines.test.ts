import { expect, it } from 'vitest';
import { readLines } from './lines';

async function linesOf(text: string) {
  const lines: [number, string | undefined][] = [];
  for await (const { number, text: line } of readLines(new Blob([text]))) lines.push([number, line]);
  return lines;
}

it('numbers lines from 1, and counts the empty ones it leaves out', async () => {
  expect(await linesOf('a\n\nb\r\nc')).toEqual([
    [1, 'a'],
    [3, 'b\r'],
    [4, 'c'],
  ]);
  expect(await linesOf('')).toEqual([]);
});

it('puts letters and lines together that the slices cut', async () => {
  const lines = Array.from({ length: 40 }, (_, at) => `${'x'.repeat(at)}${'é€😀'.repeat(9_999)}`);
  expect((await linesOf(lines.join('\n'))).map(([, text]) => text)).toEqual(lines);
});

it('does not take into memory a line longer than any record, and goes on after it', async () => {
  expect(await linesOf(`a\n${'x'.repeat(8_500_000)}\nb`)).toEqual([
    [1, 'a'],
    [2, undefined],
    [3, 'b'],
  ]);
});
