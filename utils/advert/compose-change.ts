import { assert } from 'superstruct';
import { isSameData } from '@/utils/records/is-same-data';
import type { Advert, AdvertPart } from './advert';
import { advertPartSchema } from './advert-part';
import { cleanValues } from './clean';
import { typedValues } from './compose';
import { FIELD_IDS, type FieldId, type FormValues } from './fields';
import { check, type Issue, type RuleContext } from './rules';
import { toFormValues } from './to-form-values';

export interface ComposedChange {
  /** Of the changed fields, what is at the board; a field that is empty there is missing. */
  was: AdvertPart;
  willBe: AdvertPart;
  /** Emptied in the form. They stay as they are: the board has no documented way to empty one. */
  emptied: readonly FieldId[];
  /** Of changed and emptied fields, and what the change makes wrong in others. It is only sent without them. */
  issues: readonly Issue[];
}

/**
 * What changes a posted advert from what is at the board into what the form has.
 * @param given the form, with a sanitised description
 * @param current at the board
 */
export function composeChange(given: FormValues, current: Advert, context: RuleContext): ComposedChange {
  const values = cleanValues(given);
  const before = toFormValues(current);
  const changed = FIELD_IDS.filter((id) => isFilled(values[id]) && !isSame(values[id], before[id]));
  const emptied = FIELD_IDS.filter((id) => !isFilled(values[id]) && isFilled(before[id]));
  const touched = new Set([...changed, ...emptied]);
  const changes = pick(values, changed);
  const earlier = check(before, context);
  const isNew = ({ field, message }: Issue) =>
    !earlier.some((one) => one.field === field && one.message === message);
  // What the board will have counts, too: it keeps what was emptied.
  const after = check({ ...before, ...changes }, context);
  // A rule over several fields may tell its issue at one that stays.
  const found = [
    ...check(values, context).filter(({ field }) => touched.has(field)),
    ...after.filter((issue) => touched.has(issue.field) || isNew(issue)),
  ];
  const issues = found.filter(({ field }, at) => found.findIndex((one) => one.field === field) === at);
  const willBe = issues.length > 0 ? {} : typedValues(changes);
  assert(willBe, advertPartSchema);
  return { was: pick(current, changed), willBe, emptied, issues };
}

function pick<T extends object>(values: T, ids: readonly FieldId[]): Partial<T> {
  const part = Object.entries(values).filter(([id]) => ids.some((one) => one === id));
  // Cast: `Object.fromEntries` loses the keys.
  return Object.fromEntries(part) as Partial<T>;
}

const isFilled = (value: string | readonly string[] | undefined): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value.length > 0;

function isSame(one: FormValues[FieldId], other: FormValues[FieldId]): boolean {
  return isSameData(trimmed(one), trimmed(other));
}

const trimmed = (value: FormValues[FieldId]) => (typeof value === 'string' ? value.trim() : value);
