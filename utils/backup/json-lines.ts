import { isSecretKey } from '@/utils/validation/secret-key';

export function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Omits passwords, which a damaged record may contain. */
export function toSafeJson(damaged: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(damaged, toSafeValue) ?? 'null');
  } catch {
    // Circular.
    return String(damaged);
  }
}

function toSafeValue(key: string, value: unknown): unknown {
  if (isSecretKey(key)) return undefined;
  return typeof value === 'bigint' ? String(value) : value;
}
