import type { FindingsBuilder } from '../../findings-builder';
import type { LocatedValue } from '../../quote';
import { readReference } from '../../values/reference';
import type { Salary } from '../../values/salary';
import type { Stated } from './advert-text';
import { findClosing } from './find-closing-date';
import { findWhere } from './find-location';
import { findPay } from './find-pay';
import { quotedReference } from './find-quoted-reference';
import { findTerms } from './find-terms';

/** Takes everything that facts and sentences say: where, pay, terms, closing date and reference. */
export function extractStatedFacts(stated: Stated, finder: FindingsBuilder, today: string): void {
  const { facts, lines, body, scope } = stated;
  const { place, location, several } = findWhere(stated);
  finder.setWithQuote('place', place);
  finder.setWithQuote('location', location);
  if (several) finder.warn('several-places');
  const pay = findPay(facts, lines, body);
  if (pay) takePay(pay, finder);
  const terms = findTerms(facts, lines, body);
  finder.setWithQuote('hours', terms.hours);
  finder.setWithQuote('job_type', terms.jobType);
  finder.setWithQuote('working_location', terms.workingLocation);
  const closing = findClosing(facts, scope, today);
  finder.setWithQuote('closing_date', closing);
  if (closing?.weekdayDiffers) {
    finder.check('closing_date');
    finder.warn('weekday-differs');
  }
  for (const fact of facts) {
    const reference = fact.id === 'reference' ? readReference(fact.value) : undefined;
    if (reference) finder.setWithQuote('reference', { ...fact, value: reference });
  }
  finder.setWithQuote('reference', quotedReference(scope));
}

function takePay(pay: LocatedValue<Salary>, finder: FindingsBuilder): void {
  const { low, high, currency, period, text } = pay.value;
  finder.amount('salary_low', low, pay);
  finder.amount('salary_high', high, pay);
  finder.setText('salary_currency', currency);
  if (period) finder.setWithQuote('salary_period', { ...pay, value: period });
  if (text) finder.setWithQuote('salary_text', { ...pay, value: text });
}
