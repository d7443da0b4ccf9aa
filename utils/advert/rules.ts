import { messages } from '@/utils/copy/en-GB/issues';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';
import { cleanValues } from './clean';
import { isIsoDate } from './dates';
import type { Control } from './field-entry';
import { FIELDS } from './field-list';
import { FIELD_IDS, type FieldId, type FormValues, fieldOf } from './fields';
import { codePoints } from './limits';
import { parseLink, toYouTubeShareLink } from './links';
import { parseMoney } from './money';
import { parsePostcode } from './postcode';

export type Coreskills = Readonly<Record<string, readonly string[]>>;

const NONE: readonly string[] = [];

/** @param coreskill may be any text @returns the same array each time; empty where the coreskill is not listed */
export function specialismsOf(coreskills: Coreskills, coreskill: string): readonly string[] {
  return (Object.hasOwn(coreskills, coreskill) && coreskills[coreskill]) || NONE;
}

/** `today`: ISO date in London, `board`: display name. */
export interface RuleContext {
  today: string;
  coreskills: Coreskills;
  board: string;
}

export interface Issue {
  field: FieldId;
  kind: 'gap' | 'fault';
  message: string;
}

type Rule = (values: FormValues, context: RuleContext) => Issue | undefined;

const gap = (field: FieldId, message: string): Issue => ({ field, kind: 'gap', message });
const fault = (field: FieldId, message: string): Issue => ({ field, kind: 'fault', message });
const text = (values: FormValues, field: FieldId): string => {
  const value = values[field];
  return Array.isArray(value) ? value.join(', ') : (value ?? '').trim();
};

const each =
  (field: FieldId, message: string, holds: (value: string, context: RuleContext) => boolean): Rule =>
  (values, context) => {
    const value = text(values, field);
    return value && !holds(value, context) ? fault(field, message) : undefined;
  };

const required: Rule[] = FIELDS.filter((field) => field.required === 'yes').map(
  ({ id }): Rule =>
    (values) =>
      text(values, id) ? undefined : gap(id, messages.required[id] ?? messages.empty(FIELD_NOUNS[id])),
);

const lengths: Rule[] = FIELDS.map(
  ({ id, limit }): Rule =>
    (values) => {
      const value = values[id];
      const longest = Math.max(0, ...(Array.isArray(value) ? value : [value ?? '']).map(codePoints));
      return longest > limit ? fault(id, messages.tooLong(FIELD_NOUNS[id], longest, limit)) : undefined;
    },
);

const hasOneOf = (group: 'one-of-salary' | 'one-of-apply', values: FormValues) =>
  FIELDS.some(({ id, required }) => required === group && text(values, id));

/** Board specification, required keys: `salary_low OR/AND salary_high`. */
const someSalary: Rule = (values, { board }) =>
  hasOneOf('one-of-salary', values) ? undefined : gap('salary_low', messages.noSalary(board));

const salaryOrder: Rule = (values) => {
  const low = parseMoney(text(values, 'salary_low'));
  const high = parseMoney(text(values, 'salary_high'));
  return low !== undefined && high !== undefined && low > high
    ? fault('salary_high', messages.salaryOrder)
    : undefined;
};

/** Board specification: "One of the following is also required". */
const someWayToApply: Rule = (values) =>
  hasOneOf('one-of-apply', values) ? undefined : gap('application_url', messages.noWayToApply);

const knownCoreskill: Rule = (values, { coreskills }) => {
  const coreskill = text(values, 'coreskill');
  return coreskill && !Object.hasOwn(coreskills, coreskill)
    ? fault('coreskill', messages.unknownCoreskill(coreskill))
    : undefined;
};

/** Board specification, "Coreskill/Specialism data": another coreskill's specialism makes the whole post fail. */
const ownSpecialisms: Rule = (values, { coreskills }) => {
  const coreskill = text(values, 'coreskill');
  if (!coreskill || !Object.hasOwn(coreskills, coreskill)) return undefined;
  const foreign = values.specialisms?.find((name) => !specialismsOf(coreskills, coreskill).includes(name));
  if (foreign === undefined) return undefined;
  const isListed = Object.values(coreskills).some((own) => own.includes(foreign));
  return fault(
    'specialisms',
    isListed ? messages.foreignSpecialism(foreign, coreskill) : messages.unknownSpecialism(foreign),
  );
};

/** Exactly one address: no `mailto:`, `?subject=`, brackets or list. */
const EMAIL = /^[^\s@,;:<>()[\]"\\]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u;

type Format = readonly [message: string, holds: (value: string, context: RuleContext) => boolean];

const FORMATS: Readonly<Record<Exclude<Control['kind'], 'choice'>, readonly Format[]>> = {
  text: [],
  'rich-text': [],
  money: [[messages.notMoney, (value) => parseMoney(value) !== undefined]],
  postcode: [[messages.notPostcode, (value) => parsePostcode(value) !== undefined]],
  url: [[messages.notLink, (value) => parseLink(value) !== undefined]],
  youtube: [[messages.notVideo, (value) => toYouTubeShareLink(value) !== undefined]],
  email: [[messages.notEmail, (value) => EMAIL.test(value)]],
  phone: [[messages.notPhone, (value) => (value.match(/\d/gu) ?? []).length >= 6]],
  date: [
    [messages.notDate, isIsoDate],
    [messages.datePast, (value, { today }) => value > today],
  ],
  coreskill: [],
  specialisms: [],
};

const formats: Rule[] = FIELD_IDS.flatMap((id): Rule[] => {
  const { control } = fieldOf(id);
  if (control.kind === 'choice') {
    return [each(id, messages.notOffered, (value) => control.options.includes(value))];
  }
  return FORMATS[control.kind].map(([message, holds]) => each(id, message, holds));
});

const RULES: readonly Rule[] = [
  ...required,
  someSalary,
  someWayToApply,
  ...lengths,
  ...formats,
  salaryOrder,
  knownCoreskill,
  ownSpecialisms,
];

/** @returns at most one issue per field, in the form's order */
export function check(given: FormValues, context: RuleContext): Issue[] {
  const values = cleanValues(given);
  const first = new Map<FieldId, Issue>();
  for (const rule of RULES) {
    const issue = rule(values, context);
    if (issue && !first.has(issue.field)) first.set(issue.field, issue);
  }
  return FIELDS.flatMap(({ id }) => first.get(id) ?? []);
}
