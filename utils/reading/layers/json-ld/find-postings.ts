import { READING_BOUNDS, WORK_BOUNDS } from '../../bounds';
import type { FoundPostings } from '../job-posting/extract-posting';
import { FORBIDDEN_KEYS, isObject, type Json, type JsonObject, typesOf } from '../job-posting/json';

/** Finds JobPostings at any depth (`@graph`, lists, `mainEntity`, ItemList), breadth first, within `WORK_BOUNDS`. */
export function findPostings(blocks: readonly Json[]): FoundPostings {
  const postings: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let level: readonly Json[] = blocks;
  let nodes = 0;
  for (let depth = 0; depth < WORK_BOUNDS.nesting && level.length > 0; depth += 1) {
    const next: Json[] = [];
    for (const value of level) {
      nodes += 1;
      if (nodes > WORK_BOUNDS.nodes) return { postings, byId };
      if (isObject(value)) visit(value, next);
      else if (Array.isArray(value)) for (const item of value) next.push(item);
    }
    level = next;
  }
  return { postings, byId };

  function visit(object: JsonObject, next: Json[]): void {
    const id = object['@id'];
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
    if (postings.length < READING_BOUNDS.jobs && typesOf(object).includes('JobPosting'))
      postings.push(object);
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (!FORBIDDEN_KEYS.has(key) && typeof value === 'object' && value !== null) next.push(value);
    }
  }
}
