import type { Finder } from '../../findings';
import type { Said } from '../../quote';
import { readReference } from '../../text/reference';
import type { Salary } from '../../text/salary';
import { findTerms } from './how';
import { findPay } from './pay';
import { quotedReference } from './quoted-reference';
import type { Stated } from './stated';
import { findClosing } from './when';
import { findWhere } from './where';

/** Takes everything that facts and sentences say: where, pay, terms, closing date and reference. */
export function takeStated(stated: Stated, finder: Finder, today: string): void {
  const { facts, lines, body, scope } = stated;
  const { place, location, several } = findWhere(stated);
  finder.said('place', place);
  finder.said('location', location);
  if (several) finder.warn('The page names several places of work: the postcode is left for you to choose.');
  const pay = findPay(facts, lines, body);
  if (pay) takePay(pay, finder);
  const terms = findTerms(facts, lines, body);
  finder.said('hours', terms.hours);
  finder.said('job_type', terms.jobType);
  finder.said('working_location', terms.workingLocation);
  const closing = findClosing(facts, scope, today);
  finder.said('closing_date', closing);
  if (closing?.weekdayDiffers) {
    finder.check('closing_date');
    finder.warn('The closing date on the page does not fall on the weekday that stands beside it.');
  }
  for (const fact of facts) {
    const reference = fact.id === 'reference' ? readReference(fact.value) : undefined;
    if (reference) finder.said('reference', { ...fact, value: reference });
  }
  finder.said('reference', quotedReference(scope));
}

function takePay(pay: Said<Salary>, finder: Finder): void {
  const { low, high, currency, period, text } = pay.value;
  finder.amount('salary_low', low, pay);
  finder.amount('salary_high', high, pay);
  finder.words('salary_currency', currency);
  if (period) finder.said('salary_period', { ...pay, value: period });
  if (text) finder.said('salary_text', { ...pay, value: text });
}
