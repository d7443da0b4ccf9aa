/** @import { Body, Variation } from './types.d.mts' */
/** @import { Field } from './fields.mjs' */
import { array, boolean, create, enums, object, optional, record, size, string } from 'superstruct';
import { extraField, fields, needOneOf } from './fields.mjs';

/**
 * How a board may differ from the likeliest one: nobody knows the real board's names, see the board API notes, section
 * "Fields". Everything is in terms of the names in `fields.mjs`.
 */
const variationSchema = object({
  names: optional(record(string(), size(string(), 1, 80))),
  required: optional(array(string())),
  requires: optional(array(size(string(), 1, 80))),
  lists: optional(record(string(), array(string()))),
  tellsLists: optional(enums(['quoted', 'plain'])),
  dateFormat: optional(enums(['YYYY-MM-DD', 'DD/MM/YYYY', 'RFC 1123'])),
  allowsUnknown: optional(boolean()),
  stopsAtFirst: optional(boolean()),
  status: optional(enums([400, 422])),
  words: optional(record(string(), string())),
});

/** @param {unknown} value @returns {Variation} throws superstruct's `StructError` when it is none */
export const toVariation = (value) => {
  const variation = create(value, variationSchema);
  for (const name of [...Object.keys(variation.names ?? {}), ...(variation.required ?? [])]) {
    if (!fields.has(name)) throw new Error(`The board has no field ${name} that could be varied`);
  }
  return variation;
};

/**
 * The rules of a board that differs.
 * @typedef {object} Rules
 * @property {ReadonlyMap<string, Field>} fields by the board's own names
 * @property {readonly (readonly string[])[]} needOneOf
 * @property {string} coreskill the name of the coreskill
 * @property {string} specialism
 * @property {NonNullable<Variation['dateFormat']>} dateFormat
 * @property {Variation['tellsLists']} tellsLists
 * @property {boolean} allowsUnknown
 * @property {boolean} stopsAtFirst
 * @property {400 | 422 | undefined} status
 * @property {(message: string) => string} say a message in the board's words
 */

/** @param {Variation} [variation] @returns {Rules} */
export const rulesOf = (variation = {}) => {
  const { names = {}, lists = {}, requires = [], words = {} } = variation;
  /** @param {string} name */
  const theirs = (name) => names[name] ?? name;
  /** @param {string} name @param {Field} field @returns {Field} */
  const varied = (name, field) => ({
    ...field,
    ...(lists[name] ? { allowed: lists[name] } : {}),
    ...(variation.required ? { required: variation.required.includes(name) } : {}),
  });
  return {
    fields: new Map([
      ...[...fields].map(([name, field]) => /** @type {const} */ ([theirs(name), varied(name, field)])),
      ...requires.map((name) => /** @type {const} */ ([name, { ...extraField, required: true }])),
    ]),
    needOneOf: needOneOf.map((group) => group.map(theirs)),
    coreskill: theirs('core_skill'),
    specialism: theirs('specialism'),
    dateFormat: variation.dateFormat ?? 'YYYY-MM-DD',
    tellsLists: variation.tellsLists,
    allowsUnknown: variation.allowsUnknown ?? false,
    stopsAtFirst: variation.stopsAtFirst ?? false,
    status: variation.status,
    say: (message) => words[message] ?? message,
  };
};

/** @param {Variation | undefined} variation @param {Body} advert @returns {Body} under the names of `fields.mjs` */
export const inOurNames = (variation, advert) => {
  const ours = new Map(Object.entries(variation?.names ?? {}).map(([name, their]) => [their, name]));
  return Object.fromEntries(Object.entries(advert).map(([name, value]) => [ours.get(name) ?? name, value]));
};
