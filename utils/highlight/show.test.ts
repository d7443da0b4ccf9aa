// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showQuote } from './show';
import { HIGHLIGHT_CSS, HIGHLIGHT_NAME } from './style';

const YORK = { from: { text: 'York', at: 0 } };
/** happy-dom has no highlights: the browser's registry, by name. */
let highlights: Map<string, Set<Range>>;

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  document.body.innerHTML = '<p>York</p><p>Leeds</p>';
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const outlined = () => [...(highlights.get(HIGHLIGHT_NAME) ?? [])].map(String);

/** happy-dom has no layout: whether the words have a box is set here. */
const boxes = (count: number) =>
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() =>
    Object.assign(
      Array.from({ length: count }, () => new DOMRect()),
      { item: () => null },
    ),
  );

it('highlight: outlines the words in place of earlier ones, and scrolls to them', () => {
  boxes(1);
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  const before = document.documentElement.outerHTML;
  expect(showQuote(document, YORK)).toBe('shown');
  expect(outlined()).toEqual(['York']);
  expect(scroll).toHaveBeenLastCalledWith(expect.objectContaining({ behavior: 'instant' }));
  expect(scroll.mock.contexts).toEqual([document.querySelector('p')]);
  expect(showQuote(document, { from: { text: 'Leeds', at: 1 } })).toBe('shown');
  expect(outlined()).toEqual(['Leeds']);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('highlight: removes the outline when the words are gone, and on request', () => {
  boxes(1);
  showQuote(document, YORK);
  expect(showQuote(document, { from: { text: 'Hull', at: 0 } })).toBe('gone');
  expect(outlined()).toEqual([]);
  showQuote(document, YORK);
  expect(showQuote(document, null)).toBe('gone');
  expect(highlights.size).toBe(0);
});

it('highlight: scrolls to a closed details element, and does not open it', () => {
  document.body.innerHTML = '<details><summary>Where</summary><p>York</p></details>';
  boxes(0);
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  expect(showQuote(document, YORK)).toBe('folded');
  expect(scroll.mock.contexts).toEqual([document.querySelector('details')]);
  expect(document.querySelector('details')?.open).toBe(false);
});

it('highlight: has a style for its name', () => {
  expect(HIGHLIGHT_CSS).toContain(`::highlight(${HIGHLIGHT_NAME})`);
});
