import { cleanText } from '../../values/clean-text';
import { decodeEntities, hasEntities } from '../../values/entities';
import { isPlaceholder } from '../../values/placeholder';
import { repairEncoding } from '../../values/repair-encoding';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Never read, because they could reach the prototype chain. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own property by its schema.org name: bare, prefixed `schema:`, or a full URL. */
export function getProperty(object: JsonObject, name: string): Json | undefined {
  for (const key of [name, `schema:${name}`, `https://schema.org/${name}`, `http://schema.org/${name}`]) {
    if (Object.hasOwn(object, key)) return object[key];
  }
  return undefined;
}

const MOST_VALUES = 1_000;
const DEEPEST_LIST = 5;

/** @returns the value, or what is in a list and the lists in it: Nuxt's may hold each other */
export function toList(value: Json | undefined): readonly Json[] {
  const values: Json[] = [];
  let left = MOST_VALUES;
  const add = (one: Json | undefined, depth: number): void => {
    left -= 1;
    if (one === undefined || one === null || depth > DEEPEST_LIST) return;
    if (!Array.isArray(one)) values.push(one);
    // Cast: `isArray` loses the items' type.
    else
      for (const item of one as readonly Json[]) {
        if (left <= 0) return;
        add(item, depth + 1);
      }
  };
  add(value, 0);
  return values;
}

export const LONGEST_TEXT = 8_000;

/** Reads a string, a number or `{"@value": …}` on one line. @returns undefined for placeholders */
export function textOf(value: Json | undefined): string | undefined {
  for (const item of toList(value)) {
    const plain = isObject(item) ? item['@value'] : item;
    if (typeof plain !== 'string' && typeof plain !== 'number') continue;
    const raw = repairEncoding(String(plain).slice(0, LONGEST_TEXT));
    const text = cleanText(stripTags(hasEntities(raw) ? decodeEntities(decodeEntities(raw)) : raw));
    if (text && !isPlaceholder(text)) return text;
  }
  return undefined;
}

/** Some sites put HTML into titles. Keeps "Engineer <Level 3>". */
function stripTags(text: string): string {
  return text.replace(/<\/?(?:a|b|br|div|em|font|i|img|li|p|script|span|strong|svg|u|ul)\b[^<>]*>/gi, ' ');
}

/** Reads a string or an object's name, either of which some properties allow. */
export function nameOf(value: Json | undefined, ...names: readonly string[]): string | undefined {
  for (const item of toList(value)) {
    const text = isObject(item)
      ? [...names, 'name'].map((name) => textOf(getProperty(item, name))).find((found) => found !== undefined)
      : textOf(item);
    if (text) return text;
  }
  return undefined;
}

/** @returns types without prefix or namespace (`https://schema.org/JobPosting` → `JobPosting`) */
export function typesOf(object: JsonObject): readonly string[] {
  return toList(object['@type'] ?? getProperty(object, 'type'))
    .filter((type) => typeof type === 'string')
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1),
    );
}
