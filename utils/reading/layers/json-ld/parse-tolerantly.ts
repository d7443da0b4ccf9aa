import { parseJson } from '@/utils/validation/parse-json';
import type { Json } from '../job-posting/json';
import { repairJson } from './repair-json';

/**
 * Repairs JSON only if it is invalid, because repair could change valid JSON.
 * @returns undefined if it is beyond repair
 */
export function parseTolerantly(text: string): Json | undefined {
  return parseStrictly(text.replace(/^[\ufeff\s]+/, '')) ?? parseStrictly(repairJson(text));
}

/** @returns undefined if it is no JSON */
export function parseStrictly(text: string): Json | undefined {
  // Cast: whatever parses is JSON. Readers check each value's type.
  return parseJson(text) as Json | undefined;
}
