import type { Fact } from '../advert-parts/fact';
import { findFactsAbove } from '../advert-parts/facts-above';
import { findLabelledFacts } from '../advert-parts/labelled-facts';
import { withoutLeadingFacts } from '../advert-parts/leading-facts';
import { findScope } from '../advert-parts/scope';
import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer, Span } from '../layer';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import type { LocatedValue } from '../quote';
import type { ReadFieldId } from '../reading';
import { foldText } from '../values/clean-text';
import { endsWithJobNoun, isAnyone } from '../values/job-title';
import { phraseSet } from '../values/phrases';
import { stripSiteNames } from '../values/strip-title';
import { documentBase } from '../web-address';
import { writeBlocks } from '../write-blocks';
import { extractStatedFacts } from './stated-facts/extract-stated-facts';
import { findAddressReference } from './text/address-reference';
import { judgeEvidence } from './text/advert-evidence';
import { findBylineFacts } from './text/byline';
import { findApplication } from './text/find-application';
import { findBody } from './text/find-body';
import { findCompany } from './text/find-company';
import { type FoundTitle, findTitle } from './text/find-title';
import { findHintedFacts } from './text/hinted-facts';
import { firstBoldLine } from './text/title-lines';

/** The company is often a line or two above the title. */
const NEAR = 3;
const FACT_BOXES = phraseSet(
  'at a glance,the job at a glance,the role at a glance,key facts,key details,key information,quick facts,in brief,the facts,the details,job details,summary,job summary,particulars,the particulars,the post in brief,the package',
);

/** Reads headings, labelled values, the main text and the apply button. */
export const text: Layer = {
  source: 'text',
  read(page: Page, known: ReadonlySet<ReadFieldId>): Findings {
    const builder = new FindingsBuilder();
    const outline = page.outline();
    const base = documentBase(page.document, page.url);
    const title = findTitle(page);
    const scope = findScope(outline, title?.from ?? 0);
    const written = findLabelledFacts(scope.facts);
    const { text: body, withLines } = findBody(scope.text, written, title);
    const facts = [
      ...written,
      ...(title ? findBylineFacts(outline, title.at, base) : []),
      ...findFactsAbove(outline, title?.from ?? 0),
      ...findHintedFacts(outline, Math.max(0, (title?.from ?? 0) - NEAR), scope.facts.at(-1)?.index ?? 0),
    ];
    // The job's name may be the first of a paragraph's lines.
    const [first] = scope.text;
    const isFirstLine = firstBoldLine(first) !== undefined;
    const firstLine = title ? title.from + (isFirstLine ? 0 : 1) : 0;
    const textWithTitle = first && isFirstLine && body[0] !== first ? [first, ...body] : body;
    const lines = [
      ...scope.text
        .filter(({ index }) => index >= firstLine && index < (body[0]?.index ?? Infinity))
        .slice(0, 40),
      ...linesInBox(scope.text.filter(({ index }) => index > (body.at(-1)?.index ?? index))),
    ];

    const heading = title && {
      ...title,
      value: title.text,
      blocks: outline.blocks.slice(title.at, title.at + 1),
    };
    addTitle(builder, heading, facts);
    if (body.length > 0)
      builder.setDescription(
        writeBlocks(withoutLeadingFacts(withLines, builder.get('title') ?? ''), base),
        'sure',
        { blocks: withLines },
      );
    const company = known.has('company') ? undefined : findCompany(page, title, facts, body);
    builder.setText('company', company?.name);
    if (company && !company.isSure) builder.markForCheck('company');
    extractStatedFacts({ facts, lines, body: textWithTitle, scope: scope.facts }, builder, page, known);
    if (!builder.has('reference'))
      builder.setWithQuote('reference', findAddressReference(outline, title?.at ?? 0, page.url));
    const applying = findApplication(outline, base, page.url, title?.text ?? '');
    builder.setWithQuote('application_url', applying.url);
    builder.setWithQuote('application_email', applying.email);
    builder.setWithQuote('application_phone', applying.phone);
    builder.addFurther('application_url', applying.urls);
    builder.addFurther('application_email', applying.emails);
    const rows = facts.filter(({ id, isRow }) => isRow && id !== 'other');
    builder.markLabelled(new Set(rows.flatMap(({ blocks }) => blocks)));
    // The date is beside words about closing. A link with it may be another job.
    builder.markLabelled(new Set(body.filter(({ linkChars }) => linkChars === 0)), ['closing_date']);

    const seen = {
      url: page.url,
      title:
        title?.text ?? (builder.has('title') ? (facts.find(({ id }) => id === 'title')?.value ?? '') : ''),
      heading:
        outline.blocks.find(({ level, zone }) => level === 1 && !isInZone(zone, NON_ADVERT_ZONES))?.text ??
        '',
      pageTitle: page.title,
      isJob: title?.isJob === true,
      isSureOfTitle: title?.isSure === true || facts.some(({ id }) => id === 'title'),
      body,
      facts,
      hasPay: builder.hasPay(),
      hasClosing: builder.has('closing_date'),
      canApply: applying.isOffered || (applying.url ?? applying.email) !== undefined,
      scope: scope.text,
      blocks: outline.blocks,
    };
    const verdict = judgeEvidence(seen);
    return {
      ...builder.build(),
      span: { ...spanOf(body, scope.facts), isOfJob: title?.isJob === true && endsWithJobNoun(title.text) },
      ...(verdict ? { isAdvert: verdict } : {}),
    };
  },
};

/** "At a glance" below the text, with values that have no labels. */
function linesInBox(below: readonly Block[]): readonly Block[] {
  let isInBox = false;
  return below.filter(({ level, text: words }) => {
    if (level > 0) isInBox = FACT_BOXES.has(foldText(words));
    // What is sent to an address is no value.
    return isInBox && level === 0 && !words.includes('@');
  });
}

function addTitle(
  builder: FindingsBuilder,
  title: (LocatedValue & FoundTitle) | undefined,
  facts: readonly Fact[],
): void {
  const written = facts.find(({ id }) => id === 'title');
  const value = written && stripSiteNames(written.value, []);
  if (title?.isSure) builder.setWithQuote('title', title);
  if (value) builder.setWithQuote('title', { ...written, value });
  // It says that somebody is sought, and not for what.
  if (!title || isAnyone(title.text)) return;
  // Still likelier than a page title that no heading repeats.
  if (!builder.has('title')) builder.markForCheck('title');
  builder.setWithQuote('title', title);
  builder.addFurther('title', title.others);
}

function spanOf(body: readonly Block[], scope: readonly Block[]): Omit<Span, 'isOfJob'> {
  const ends = (blocks: readonly Block[]) => [blocks[0]?.index ?? 0, blocks.at(-1)?.index ?? -1] as const;
  return {
    text: ends(body),
    whole: ends(scope),
    chars: body.reduce((sum, { text }) => sum + text.length, 0),
  };
}
