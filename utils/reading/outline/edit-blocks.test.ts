// @vitest-environment happy-dom
import { assert, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { buildOutline } from './build-outline';
import { withoutLines } from './edit-blocks';
import { linesOf } from './lines';

it('withoutLines knows a line by its label for screen readers, and the rest is printed without', () => {
  const { documentElement } = documentOf(
    '<p>Open <i>on Sundays</i><br><b>Location:</b> Wick<br><b>Hours:</b> ten</p>',
    new URL('https://a.example/'),
  );
  const [printed] = buildOutline(documentElement, true).blocks;
  assert(printed);
  const pieces = printed.pieces.map((piece) =>
    piece !== 'br' && piece.mark?.tag === 'strong' ? { ...piece, isForScreenReaders: true as const } : piece,
  );
  const block = { ...printed, pieces };
  expect(linesOf(block)).toEqual(['Open on Sundays', 'Location: Wick', 'Hours: ten']);
  expect(withoutLines(block, (line) => line === 'Location: Wick').text).toBe('Open on Sundays ten');
});
