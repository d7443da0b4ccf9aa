import type { Fact } from '../../advert-parts/fact';
import { withoutLeadingFacts } from '../../advert-parts/leading-facts';
import type { FindingsBuilder } from '../../findings-builder';
import type { Page } from '../../page';
import type { LocatedValue } from '../../quote';
import type { ReadFieldId } from '../../reading';
import { isAnyone, isSlogan } from '../../values/job-title';
import { stripSiteNames } from '../../values/strip-title';
import { writeBlocks } from '../../write-blocks';
import { extractStatedFacts } from '../stated-facts/extract-stated-facts';
import { findAddressReference } from './address-reference';
import type { Application } from './find-application';
import { findCompany } from './find-company';
import type { FoundTitle } from './find-title';
import { findPostedOn } from './posted-on';
import type { TextParts } from './text-parts';

/**
 * Reads what the parts of an advert say of each field.
 * @param known fields of which only labels could still change the value
 */
export function fillIn(
  builder: FindingsBuilder,
  parts: TextParts,
  page: Page,
  known: ReadonlySet<ReadFieldId>,
): void {
  const { base, title, scope, facts, body, lines, textWithTitle } = parts;
  const outline = page.outline();
  const located = title && {
    ...title,
    value: title.text,
    blocks: outline.blocks.slice(title.at, title.at + 1),
  };
  addTitle(builder, located, facts);
  if (body.text.length > 0)
    builder.setDescription(
      writeBlocks(withoutLeadingFacts(body.withLines, builder.get('title') ?? ''), base),
      'sure',
      { blocks: body.withLines },
    );
  const company = known.has('company') ? undefined : findCompany(page, title, facts, body);
  builder.setText('company', company?.name);
  if (company && !company.isSure) builder.markForCheck('company');
  const today = (title && findPostedOn(outline, title.at, page)) ?? page.today;
  const calendar = { today, isMonthFirst: page.isMonthFirst };
  extractStatedFacts({ facts, lines, body: textWithTitle, scope: scope.facts }, builder, calendar, known);
  if (!builder.has('reference'))
    builder.setWithQuote('reference', findAddressReference(outline, title?.at ?? 0, page.url));
  addWaysToApply(builder, parts.application);
  const rows = facts.filter(({ id, isRow }) => isRow && id !== 'other');
  builder.markLabelled(new Set(rows.flatMap(({ blocks }) => blocks)));
  // The date is beside words about closing. A link with it may be another job.
  builder.markLabelled(new Set(body.text.filter(({ linkChars }) => linkChars === 0)), ['closing_date']);
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
  if (!title || isAnyone(title.text) || isSlogan(title.text)) return;
  // Still likelier than a page title that no heading repeats.
  if (!builder.has('title')) builder.markForCheck('title');
  builder.setWithQuote('title', title);
  builder.addFurther('title', title.others);
}

function addWaysToApply(builder: FindingsBuilder, { url, email, phone, urls, emails }: Application): void {
  builder.setWithQuote('application_url', url);
  builder.setWithQuote('application_email', email);
  builder.setWithQuote('application_phone', phone);
  builder.addFurther('application_url', urls);
  builder.addFurther('application_email', emails);
}
