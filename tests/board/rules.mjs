/** @import { Field } from './fields.mjs' */
/** @import { Body } from './types.d.mts' */
/** @import { Rules } from './variation.mjs' */
import { extraField } from './fields.mjs';
import { specialismFindings } from './specialism.mjs';

/**
 * One issue with a key. `at` is the position in a list, `unallowed` an entry that no list allows.
 * @typedef {{ message: string, at?: number, unallowed?: string }} Finding
 */

/**
 * @typedef {object} Context
 * @property {Readonly<Record<string, readonly string[]>>} coreskills
 * @property {readonly string[]} extraKeys
 * @property {Rules} rules
 * @property {string} tomorrow in London, YYYY-MM-DD: the first closing date that can be
 * @property {Body} [stored] the job as it is, when the body changes one
 */

/** @param {Field} field @param {unknown} value @returns {string | undefined} */
const wrongType = (field, value) => {
  if (field.type === 'number') {
    return Number.isFinite(value) ? undefined : "must be of ['integer', 'float'] type";
  }
  if (field.type === 'specialism') {
    return typeof value === 'string' || Array.isArray(value)
      ? undefined
      : "must be of ['string', 'list'] type";
  }
  if (typeof value === 'string') return undefined;
  return field.type === 'date' ? 'must be of datetime type' : 'must be of string type';
};

/** @param {unknown} value */
const isEmpty = (value) => value === '' || (Array.isArray(value) && value.length === 0);

/** @param {number | undefined} max @param {string} value */
const tooLong = (max, value) =>
  max !== undefined && [...value].length > max ? [`max length is ${max}`] : [];

/** @param {readonly string[]} allowed @param {string} value @param {Rules['tellsLists']} tellsLists */
const inListWords = (allowed, value, tellsLists) => {
  if (tellsLists === 'plain') return `Must be one of: ${allowed.join(', ')}.`;
  if (tellsLists === 'quoted') return `'${value}' is not one of ['${allowed.join("', '")}']`;
  return `unallowed value ${value}`;
};

/** @param {readonly string[] | undefined} allowed @param {string} value @param {Rules['tellsLists']} tellsLists */
const notAllowed = (allowed, value, tellsLists) =>
  allowed !== undefined && !allowed.includes(value) ? [inListWords(allowed, value, tellsLists)] : [];

/** @param {string | undefined} pattern @param {string} value */
const noMatch = (pattern, value) =>
  pattern !== undefined && !new RegExp(pattern, 'iu').test(value)
    ? [`value does not match regex '${pattern}'`]
    : [];

/** @param {string} value */
const isDay = (value) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** @type {Record<Rules['dateFormat'], (value: string) => string>} to YYYY-MM-DD, or to what is no day */
const readDay = {
  'YYYY-MM-DD': (value) => value,
  'DD/MM/YYYY': (value) => (/^\d\d\/\d\d\/\d{4}$/.test(value) ? value.split('/').reverse().join('-') : ''),
  'RFC 1123': (value) =>
    /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.test(value) ? new Date(value).toISOString().slice(0, 10) : '',
};

/** @param {string} value @param {Context} context */
const wrongDay = (value, { tomorrow, rules }) => {
  const day = readDay[rules.dateFormat](value);
  if (!isDay(day)) return ['must be of datetime type'];
  return day < tomorrow ? [`min value is ${tomorrow}`] : [];
};

/**
 * @param {Field} field @param {unknown} value @param {Context} context
 * @returns {string[]} null, type and emptiness end the examination; the rules after them add up
 */
const wrongWith = (field, value, context) => {
  if (value === null) return ['null value not allowed'];
  const type = wrongType(field, value);
  if (type !== undefined) return [type];
  if (isEmpty(value)) return ['empty values not allowed'];
  if (typeof value !== 'string') return [];
  if (field.type === 'date') return wrongDay(value, context);
  const allowed = field.allowed === 'coreskills' ? Object.keys(context.coreskills) : field.allowed;
  return [
    ...tooLong(field.max, value),
    ...notAllowed(allowed, value, context.rules.tellsLists),
    ...noMatch(field.pattern, value),
  ];
};

/** @param {Body} body @param {Rules} rules @returns {string[]} the keys that a new advert lacks */
const missingKeys = (body, { fields, needOneOf }) => {
  const required = [...fields].filter(([, field]) => field.required).map(([key]) => key);
  const groups = needOneOf.filter((group) => !group.some((key) => Object.hasOwn(body, key)));
  return [...required.filter((key) => !Object.hasOwn(body, key)), ...groups.flat()];
};

/**
 * Validates an advert, or the changes to one, as the board does. Returns the issues by key, in the body's order.
 * Source: board API notes, sections "Fields" and "Answers".
 * @param {Body} body
 * @param {Context} context
 * @returns {Map<string, Finding[]>}
 */
export const findingsIn = (body, context) => {
  /** @type {Map<string, Finding[]>} */
  const findings = new Map();
  const { fields, coreskill: coreskillKey, specialism: specialismKey, allowsUnknown } = context.rules;
  for (const [key, value] of Object.entries(body)) {
    const field = fields.get(key) ?? (context.extraKeys.includes(key) ? extraField : undefined);
    if (field === undefined && allowsUnknown) continue;
    const messages = field === undefined ? ['unknown field'] : wrongWith(field, value, context);
    if (messages.length > 0)
      findings.set(
        key,
        messages.map((message) => ({ message })),
      );
  }
  if (context.stored === undefined) {
    for (const key of missingKeys(body, context.rules)) findings.set(key, [{ message: 'required field' }]);
  }
  const touched = Object.hasOwn(body, specialismKey) || Object.hasOwn(body, coreskillKey);
  if (touched && !findings.has(specialismKey)) {
    const { [specialismKey]: specialism, [coreskillKey]: coreskill } = { ...context.stored, ...body };
    const found = specialismFindings(specialism, coreskill, context.coreskills);
    if (found.length > 0) findings.set(specialismKey, found);
  }
  return inWordsOf(context.rules, findings);
};

/** @param {Rules} rules @param {Map<string, Finding[]>} findings */
const inWordsOf = ({ say, stopsAtFirst }, findings) => {
  const reported = stopsAtFirst ? [...findings].slice(0, 1) : [...findings];
  return new Map(
    reported.map(([key, found]) => [key, found.map((one) => ({ ...one, message: say(one.message) }))]),
  );
};
