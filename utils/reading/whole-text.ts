import { countAdvertSections } from './lexicon/section-headings';
import { foldText } from './values/clean-text';

/** Data often holds the first words alone, or the title. */
const STUB = 600;
const RUN = 5;
/** Headings and buttons interrupt the visible text. */
const MOSTLY = 0.8;
const LEAST_MORE = 60;
const MUCH = 2;

const HEADING = /<(?:h[1-6]|p><strong)>([^<]{3,90})<\//g;
const BREAKS_OFF =
  /(?:[\w,-]|\.\.\.|…|\[?(?:read|see|show) more\]?|\[(?:\.\.\.|…)\])(?:<\/(?:p|strong|em|ul|li)>)*$/i;

/**
 * Whether data has only a part of the visible text: its first words or a few of its sections. A page's own text may end
 * with the company's history, so more text alone says little.
 * @param part and `whole` as HTML
 */
export function isPartOf(part: string, whole: string): boolean {
  const breaksOff = BREAKS_OFF.test(part.slice(-120)) && !part.endsWith('</li></ul>');
  if (!breaksOff && whole.length < part.length * MUCH && sectionsIn(whole) <= sectionsIn(part)) return false;
  const [words, visible] = [wordsIn(part), wordsIn(whole)];
  if (visible.join(' ').length < words.join(' ').length + LEAST_MORE) return false;
  const seen = new Set(runsOf(visible));
  const runs = runsOf(words);
  return runs.filter((run) => seen.has(run)).length > runs.length * MOSTLY;
}

export function isStubOf(part: string, whole: string): boolean {
  return part.length <= STUB && whole.length > part.length * 3;
}

function sectionsIn(html: string): number {
  const headings = [...html.matchAll(HEADING)].map(([, text = '']) => ({
    text,
    lower: text.toLowerCase(),
    level: 2,
    isBold: true,
    linkChars: 0,
  }));
  return countAdvertSections(headings);
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function wordsIn(html: string): readonly string[] {
  return foldText(html.replace(/<[^<>]*>|&[a-z]{2,6};/g, ' ')).split(' ');
}
