import type { Json } from '../job-posting/json';
import { repairJson } from './repair-json';

/**
 * Repairs JSON only if it is invalid, because repair could change valid JSON.
 * @returns undefined if it is beyond repair
 */
export function parseTolerantly(text: string): Json | undefined {
  return parseStrictly(text.replace(/^[\ufeff\s]+/, '')) ?? parseStrictly(repairJson(text));
}

export function parseStrictly(text: string): Json | undefined {
  try {
    // Unvalidated: readers check each type.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
