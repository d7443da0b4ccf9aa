import { READING_BOUNDS } from './bounds';
import type { Reading } from './reading';

/**
 * The reading of a page on which the reader failed.
 * @param error may come from another realm, so `instanceof` does not work
 */
export function failedReading(error: unknown): Reading {
  const { name, message, stack } = errorParts(error);
  // Chrome's stack begins with name and message, Firefox's does not.
  const words = stack.includes(message) ? stack : `${name}: ${message}\n${stack}`;
  return {
    kind: 'none',
    reason: 'unreadable',
    cause: 'failed',
    error: words.trim().slice(0, READING_BOUNDS.error),
  };
}

function errorParts(error: unknown): { name: string; message: string; stack: string } {
  const part = (name: string): unknown =>
    typeof error === 'object' && error ? Reflect.get(error, name) : undefined;
  return {
    name: String(part('name') ?? 'Error'),
    message: String(part('message') ?? error),
    stack: String(part('stack') ?? ''),
  };
}
