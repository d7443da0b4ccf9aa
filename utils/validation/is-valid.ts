import { is, type Struct } from 'superstruct';

/**
 * Checks a value against its schema. Unlike superstruct's `is` it never throws: that one writes each value into a message,
 * and throws where a value cannot be printed, such as `{ toString: 1 }`.
 */
export function isValid<T>(value: unknown, schema: Struct<T, unknown>): value is T {
  try {
    return is(value, schema);
  } catch {
    return false;
  }
}
