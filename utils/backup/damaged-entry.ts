import { enums, object, string, unknown } from 'superstruct';
import { STORE_NAMES } from '@/utils/database/stores';
import { isValid } from '@/utils/validation/is-valid';
import { toSafeJson } from './json-lines';

/** As `quarantine` makes it. */
export const damagedSchema = object({ store: enums(STORE_NAMES), record: unknown(), at: string() });

/** @returns without passwords. An entry that fails the schema is exported as it is, so that nothing is lost */
export function toSafeEntry(entry: unknown): unknown {
  return isValid(entry, damagedSchema) ? { ...entry, record: toSafeJson(entry.record) } : toSafeJson(entry);
}
