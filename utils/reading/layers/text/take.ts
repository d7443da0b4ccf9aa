import type { Finder } from '../../findings';
import type { Block } from '../../outline/types';
import { readReference } from '../../text/reference';
import type { Fact } from './facts';
import { findTerms } from './how';
import { findPay } from './pay';
import { findClosing } from './when';
import { findWhere } from './where';

/** Where on a page the facts of its advert stand. */
export interface Stated {
  /** Labelled values. */
  facts: readonly Fact[];
  /** Short lines between the title and the text: "Leeds · Full time · £28,000". */
  lines: readonly Block[];
  /** The running text. */
  body: readonly Block[];
  /** All blocks that belong to the advert. */
  scope: readonly Block[];
}

/** Takes everything that facts and sentences say: where, pay, terms, closing date and reference. */
export function takeStated({ facts, lines, body, scope }: Stated, finder: Finder): void {
  const { place, location } = findWhere(facts, scope);
  finder.words('place', place);
  finder.words('location', location);
  const pay = findPay(facts, lines, body);
  finder.amount('salary_low', pay?.low);
  finder.amount('salary_high', pay?.high);
  finder.words('salary_currency', pay?.currency);
  finder.words('salary_period', pay?.period);
  finder.words('salary_text', pay?.text);
  const terms = findTerms(facts, lines, body);
  finder.words('hours', terms.hours);
  finder.words('job_type', terms.jobType);
  finder.words('working_location', terms.workingLocation);
  finder.words('closing_date', findClosing(facts, scope));
  const references = facts.filter(({ id }) => id === 'reference').map(({ value }) => readReference(value));
  finder.words('reference', references.find(Boolean));
}
