import { is, type Struct } from 'superstruct';

/** Validates a value. Unlike superstruct's `is` it never throws: that one fails to print `{toString: 1}`. */
export function isValid<T>(value: unknown, schema: Struct<T, unknown>): value is T {
  try {
    return is(value, schema);
  } catch {
    return false;
  }
}
