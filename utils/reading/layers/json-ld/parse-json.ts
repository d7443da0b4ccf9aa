import type { Json } from '../job-posting/json';
import { repairJson } from './repair-json';

/**
 * Parses JSON, and on failure repairs it and parses again. Valid JSON is never repaired, since that could
 * change it.
 * @returns undefined if it is beyond repair
 */
export function parseTolerantly(text: string): Json | undefined {
  return parseStrictly(text.replace(/^[\ufeff\s]+/, '')) ?? parseStrictly(repairJson(text));
}

/** @returns undefined if the text is not JSON */
export function parseStrictly(text: string): Json | undefined {
  try {
    // Unvalidated: readers check the type of each value.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
