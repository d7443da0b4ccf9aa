import type { FindingsBuilder } from '../../findings-builder';
import type { Page } from '../../page';
import type { LocatedValue } from '../../quote';
import type { ReadFieldId } from '../../reading';
import { readReference } from '../../values/reference';
import type { Salary } from '../../values/salary';
import type { AdvertText } from './advert-text';
import { findClosingDates } from './find-closing-date';
import { findLocation } from './find-location';
import { findPay } from './find-pay';
import { findQuotedReference } from './find-quoted-reference';
import { findTerms } from './find-terms';

/**
 * Reads facts from labels, short lines and sentences into `builder`.
 * @param page for dates without a year, and the order of day and month
 * @param known fields of which only labels could still change the value
 */
export function extractStatedFacts(
  stated: AdvertText,
  builder: FindingsBuilder,
  page: Pick<Page, 'today' | 'isMonthFirst'>,
  known: ReadonlySet<ReadFieldId>,
): void {
  const { facts, lines, body, scope } = stated;
  const { place, location, several, places, codes } = findLocation(stated);
  builder.setWithQuote('place', place);
  builder.setWithQuote('location', location);
  builder.addFurther('place', places);
  builder.addFurther('location', codes);
  if (several) builder.warn('several-places');
  const [heading] = scope;
  // "Night Baker (full time)", "Night Baker - £26k".
  const headed = heading && (heading.level > 0 || heading.isBold) ? [heading, ...lines] : lines;
  const pay = findPay(facts, lines, body, headed, builder.get('title') ?? '');
  if (pay) setPay(pay, builder);
  const terms = findTerms(facts, headed, body, known);
  builder.setWithQuote('hours', terms.hours);
  builder.setWithQuote('job_type', terms.jobType);
  builder.setWithQuote('working_location', terms.workingLocation);
  if (known.has('hours')) builder.markLabelled(new Set([...lines, ...body]), ['hours']);
  if (terms.isSurelyOnsite) builder.markStrong('working_location');
  if (terms.workingLocation?.value === 'Hybrid working')
    builder.markLabelled(new Set(lines), ['working_location']);
  const { closing, all, isDenied } = findClosingDates(stated, page);
  builder.setWithQuote('closing_date', closing);
  builder.addFurther('closing_date', all);
  if (isDenied) builder.deny('closing_date');
  if (closing?.weekdayDiffers || closing?.isGuess) builder.markForCheck('closing_date');
  if (closing?.weekdayDiffers) builder.warn('weekday-differs');
  for (const fact of facts) {
    const reference = fact.id === 'reference' ? readReference(fact.value) : undefined;
    if (reference) builder.setWithQuote('reference', { ...fact, value: reference });
  }
  builder.setWithQuote('reference', findQuotedReference(scope));
}

function setPay(pay: LocatedValue<Salary>, builder: FindingsBuilder): void {
  const { low, high, currency, period, text } = pay.value;
  builder.setAmount('salary_low', low, pay);
  builder.setAmount('salary_high', high, pay);
  builder.setText('salary_currency', currency);
  if (period) builder.setWithQuote('salary_period', { ...pay, value: period });
  if (text) builder.setWithQuote('salary_text', { ...pay, value: text });
}
