import { WORK_BOUNDS } from '../../bounds';
import { cleanText } from '../../values/clean-text';
import { isPlausibleTitle } from '../../values/job-title';
import { isObject, type Json, type JsonObject, textOf } from '../job-posting/json';
import { DESCRIPTION, looksLikeJob, safeKeys, TITLE, valuesUnder } from './advert-keys';

export interface StateAdvert {
  object: JsonObject;
  title: string;
  description: string;
}

const LEAST_TEXT = 200;
const MOST_ADVERTS = 500;

/** Searches breadth first, within `WORK_BOUNDS`. */
export function findAdverts(states: readonly Json[]): readonly StateAdvert[] {
  const adverts: StateAdvert[] = [];
  let level: readonly (readonly [value: Json, under: string])[] = states.map((state) => [state, '']);
  let nodes = 0;
  for (let depth = 0; depth < WORK_BOUNDS.nesting && level.length > 0; depth += 1) {
    const next: (readonly [Json, string])[] = [];
    for (const [value, under] of level) {
      nodes += 1;
      if (nodes > WORK_BOUNDS.nodes || adverts.length >= MOST_ADVERTS) return adverts;
      if (isObject(value)) {
        const advert = advertOf(value, under);
        if (advert) adverts.push(advert);
        for (const key of safeKeys(value)) push(inner(value, key), key, next);
      } else if (Array.isArray(value)) for (const item of value) push(item, under, next);
    }
    level = next;
  }
  return adverts;
}

function push(value: Json | undefined, under: string, next: (readonly [Json, string])[]): void {
  if (typeof value === 'object' && value !== null && next.length < WORK_BOUNDS.nodes)
    next.push([value, under]);
}

/** Recruitee: merges a translation with the surrounding object. */
function inner(object: JsonObject, key: string): Json | undefined {
  const value = object[key];
  if (key !== 'translations' || !isObject(value)) return value;
  return safeKeys(value).map((language) => {
    const words = value[language] ?? null;
    return isObject(words) ? { ...object, translations: null, ...words } : words;
  });
}

function advertOf(object: JsonObject, under: string): StateAdvert | undefined {
  const title = valuesUnder(object, TITLE)
    .map((value) => (typeof value === 'string' ? textOf(value) : undefined))
    .find((text) => text !== undefined && isPlausibleTitle(text));
  if (!title) return undefined;
  const parts = valuesUnder(object, DESCRIPTION).flatMap(textParts);
  const description = preferHtmlCopies(parts).join('\n\n');
  const length = cleanText(description.slice(0, 5_000).replace(/<[^<>]*>/g, ' ')).length;
  return length >= LEAST_TEXT && looksLikeJob(object, under) ? { object, title, description } : undefined;
}

/** A string, or an object of parts in order (Rippling, Dayforce). */
function textParts(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  const html = value.html ?? value.rendered ?? value.value;
  if (typeof html === 'string') return [html];
  return safeKeys(value)
    .map((key) => value[key])
    .filter((part): part is string => typeof part === 'string' && part.includes(' '));
}

/** Some sites store both HTML and plain text. */
function preferHtmlCopies(parts: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const part of parts) {
    const key = part
      .slice(0, 2_000)
      .replace(/<[^<>]*>|&lt;.{0,200}?&gt;/g, '')
      .replace(/&\w+;|[^a-z0-9]/gi, '')
      .slice(0, 80)
      .toLowerCase();
    if (!key) continue;
    const other = seen.get(key);
    if (other === undefined || (!other.includes('<') && part.includes('<'))) seen.set(key, part);
  }
  return [...seen.values()];
}
