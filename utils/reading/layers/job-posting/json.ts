import { cleanText } from '../../values/clean-text';
import { decodeEntities, hasEntities } from '../../values/entities';
import { isPlaceholder } from '../../values/placeholder';

/** What structured data holds once parsed. Nothing more is known of it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Keys that reach into the language instead of the page's data. Nothing is looked up under them. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @returns the value under a schema.org name, however the block writes the name: bare, `schema:name` or in full.
 * Only the object's own keys count, never what it inherits.
 */
export function getProperty(object: JsonObject, name: string): Json | undefined {
  for (const key of [name, `schema:${name}`, `https://schema.org/${name}`, `http://schema.org/${name}`]) {
    if (Object.hasOwn(object, key)) return object[key];
  }
  return undefined;
}

/** @returns one value or many as a list, lists in lists flattened; `null` is nothing. */
export function toList(value: Json | undefined, depth = 0): readonly Json[] {
  if (value === undefined || value === null || depth > 5) return [];
  // Array.isArray does not narrow a readonly list.
  return Array.isArray(value)
    ? (value as readonly Json[]).flatMap((item) => toList(item, depth + 1))
    : [value];
}

/** Longer than any value but a description, which is read elsewhere. */
const LONGEST = 8_000;

/** @returns a value as a line of words: a string, a number, or JSON-LD's `{"@value": …}`; never a placeholder. */
export function textOf(value: Json | undefined): string | undefined {
  for (const item of toList(value)) {
    const plain = isObject(item) ? item['@value'] : item;
    if (typeof plain !== 'string' && typeof plain !== 'number') continue;
    const raw = String(plain).slice(0, LONGEST);
    const text = cleanText(stripTags(hasEntities(raw) ? decodeEntities(decodeEntities(raw)) : raw));
    if (text && !isPlaceholder(text)) return text;
  }
  return undefined;
}

/** Some sites keep markup in titles and names. What is no HTML tag stays: "Engineer <Level 3>". */
function stripTags(text: string): string {
  return text.replace(/<\/?(?:a|b|br|div|em|font|i|img|li|p|script|span|strong|svg|u|ul)\b[^<>]*>/gi, ' ');
}

/** @returns a string or object's name, as `hiringOrganization`, `addressCountry` or `jobLocation` may have either. */
export function nameOf(value: Json | undefined, ...names: readonly string[]): string | undefined {
  for (const item of toList(value)) {
    const text = isObject(item)
      ? [...names, 'name'].map((name) => textOf(getProperty(item, name))).find((found) => found !== undefined)
      : textOf(item);
    if (text) return text;
  }
  return undefined;
}

/** @returns the types of an object, without what stands before their names (`https://schema.org/JobPosting`). */
export function typesOf(object: JsonObject): readonly string[] {
  return toList(object['@type'] ?? getProperty(object, 'type'))
    .filter((type) => typeof type === 'string')
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1),
    );
}
