import type { Json } from '../job-posting/json';
import { repairJson } from './repair-json';

/**
 * Parses a JSON-LD block as browsers' own search engines do: strictly first, then with the slips repaired that
 * sites make. Repair alone could bend a sound block, so it is only the second try.
 * @returns what the block holds, or undefined where it is beyond repair.
 */
export function parseTolerantly(text: string): Json | undefined {
  return parse(text.replace(/^[\ufeff\s]+/, '')) ?? parse(repairJson(text));
}

function parse(text: string): Json | undefined {
  try {
    // JSON.parse makes no promise about the shape; every reader of it asks for each value's type.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
