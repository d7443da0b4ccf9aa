import type { Fact } from '../../advert-parts/fact';
import { findFactsAbove } from '../../advert-parts/facts-above';
import { findLabelledFacts } from '../../advert-parts/labelled-facts';
import { findScope, type Scope } from '../../advert-parts/scope';
import type { Span } from '../../layer';
import type { Block } from '../../outline/types';
import type { Page } from '../../page';
import { foldText } from '../../values/clean-text';
import { endsWithJobNoun } from '../../values/job-title';
import { phraseSet } from '../../values/phrases';
import { documentBase } from '../../web-address';
import { findBylineFacts } from './byline';
import { type Application, findApplication } from './find-application';
import { type Body, findBody } from './find-body';
import { type FoundTitle, findTitle } from './find-title';
import { findHintedFacts } from './hinted-facts';
import { firstBoldLine } from './title-lines';

/** What a page has of one advert, as far as it is one. */
export interface TextParts {
  /** What its links' addresses are relative to. */
  base: URL;
  title: FoundTitle | undefined;
  scope: Scope;
  facts: readonly Fact[];
  body: Body;
  /** The text, with the paragraph that begins with the job's name. */
  textWithTitle: readonly Block[];
  /** Short lines between title and text, and in boxes below the text. */
  lines: readonly Block[];
  application: Application;
  span: Span;
}

/** The company is often a line or two above the title. */
const NEAR = 3;
const MOST_LINES = 40;
const FACT_BOXES = phraseSet(
  'at a glance,the job at a glance,the role at a glance,key facts,key details,key information,quick facts,in brief,the facts,the details,job details,summary,job summary,particulars,the particulars,the post in brief,the package',
);

export function findTextParts(page: Page): TextParts {
  const outline = page.outline();
  const base = documentBase(page.document, page.url);
  const title = findTitle(page);
  const from = title?.from ?? 0;
  const scope = findScope(outline, from, title?.text);
  const written = findLabelledFacts(scope.facts);
  const body = findBody(scope.text, written, title);
  const facts = [
    ...written,
    ...(title ? findBylineFacts(outline, title.at, base) : []),
    ...findFactsAbove(outline, from),
    ...findHintedFacts(outline, Math.max(0, from - NEAR), scope.facts.at(-1)?.index ?? 0),
  ];
  // The job's name may be the first of a paragraph's lines.
  const [first] = scope.text;
  const isFirstLine = firstBoldLine(first) !== undefined;
  const firstLine = title ? from + (isFirstLine ? 0 : 1) : 0;
  return {
    base,
    title,
    scope,
    facts,
    body,
    textWithTitle: first && isFirstLine && body.text[0] !== first ? [first, ...body.text] : body.text,
    lines: [
      ...scope.text
        .filter(({ index }) => index >= firstLine && index < (body.text[0]?.index ?? Infinity))
        .slice(0, MOST_LINES),
      ...linesInBox(scope.text.filter(({ index }) => index > (body.text.at(-1)?.index ?? index))),
    ],
    application: findApplication(outline, base, page.url, title ?? { text: '', from: 0 }),
    span: {
      text: endsOf(body.text),
      whole: endsOf(scope.facts),
      chars: body.text.reduce((sum, { text }) => sum + text.length, 0),
      isOfJob: title?.isJob === true && endsWithJobNoun(title.text),
    },
  };
}

/** "At a glance" below the text, with values that have no labels. */
function linesInBox(below: readonly Block[]): readonly Block[] {
  let isInBox = false;
  return below.filter(({ level, text: words }) => {
    if (level > 0) isInBox = FACT_BOXES.has(foldText(words));
    // What is sent to an address is no value.
    return isInBox && level === 0 && !words.includes('@');
  });
}

function endsOf(blocks: readonly Block[]): readonly [from: number, to: number] {
  return [blocks[0]?.index ?? 0, blocks.at(-1)?.index ?? -1];
}
