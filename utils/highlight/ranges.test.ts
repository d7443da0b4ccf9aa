// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { buildOutline } from '@/utils/reading/outline/build-outline';
import type { Quote } from '@/utils/reading/reading';
import { findRanges } from './ranges';

const url = new URL('https://www.crumb.example/jobs/night-baker');

/** The highlighted text of a quote, by range. */
function shown(body: string, from: Quote['from'], to?: Quote['from']): readonly string[] {
  const document = documentOf(`<title>Night Baker</title><body>${body}</body>`, url);
  const { blocks } = buildOutline(document.documentElement, true);
  return findRanges(blocks, to ? { from, to } : { from }, document).map(String);
}

describe('highlight: the words of a quote', () => {
  it('are found in their original block', () => {
    expect(shown('<p>Permanent</p><p>Permanent</p>', { text: 'Permanent', at: 1 })).toEqual(['Permanent']);
    expect(shown('<p>York</p><p>In York too</p>', { text: 'York', at: 1 })).toEqual(['York']);
  });

  it('are shown in another block if that contains nothing else', () => {
    const body = '<p>New</p><p>Paid in York</p><p>Soon</p><p>York</p>';
    expect(shown(body, { text: 'York', at: 0 })).toEqual(['York']);
    expect(shown('<p>New</p><p>Paid in York</p>', { text: 'York', at: 0 })).toEqual(['York']);
  });

  it('are missing if they were removed', () => {
    expect(shown('<p>Leeds</p>', { text: 'York', at: 0 })).toEqual([]);
    expect(shown('<p>Salary</p><p>Soon</p>', { text: 'Salary', at: 0 }, { text: '£27,000', at: 1 })).toEqual(
      [],
    );
  });

  it('are found across white space, marks and line breaks', () => {
    const body = '<p>\n  Salary:&nbsp; <b>£27,000\n   a&shy; year</b><br>(pro rata)  </p>';
    expect(shown(body, { text: 'Salary: £27,000 a year (pro rata)', at: 0 })).toEqual([
      'Salary:',
      '£27,000\n   a\u00ad year',
      '(pro rata)',
    ]);
  });

  it('are found on a later line of text that keeps its line breaks', () => {
    const body = '<pre>You bake.\nPay: £14 an hour\n\nApply by\npost.</pre>';
    expect(shown(body, { text: '£14 an hour', at: 0 })).toEqual(['£14 an hour']);
    expect(shown(body, { text: 'Apply by post.', at: 1 })).toEqual(['Apply by\npost.']);
  });

  it('are found beside surrogate pairs', () => {
    expect(shown('<p>🥐 Bake 🥖 bread 🍞</p>', { text: '🥖 bread', at: 0 })).toEqual(['🥖 bread']);
  });

  it('exclude text around and between them that was not read', () => {
    const body = '<p>You bake. The pay <script>let a;</script><span hidden>is </span>£14 an hour. Apply.</p>';
    expect(shown(body, { text: 'The pay £14 an hour.', at: 0 })).toEqual(['The pay', '£14 an hour.']);
  });

  it('span blocks from the first to the last', () => {
    const body = '<h2>Work</h2><ul><li>Bake</li><li>Load</li></ul><p>Bake</p>';
    expect(shown(body, { text: 'Work', at: 0 }, { text: 'Bake', at: 3 })).toEqual([
      'Work',
      'Bake',
      'Load',
      'Bake',
    ]);
    expect(shown(body, { text: 'Bake', at: 1 }, { text: 'Load', at: 2 })).toEqual(['Bake', 'Load']);
  });

  it('span from start to end in one long block', () => {
    expect(shown('<p>One two three four five</p>', { text: 'two', at: 0 }, { text: 'four', at: 0 })).toEqual([
      'two three four',
    ]);
  });

  it('are found in a closed details element', () => {
    const body = '<details><summary>Pay</summary><p>£27,000</p></details>';
    expect(shown(body, { text: '£27,000', at: 1 })).toEqual(['£27,000']);
  });
});
