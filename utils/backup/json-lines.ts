/** @returns a line of JSON. */
export function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/**
 * Brings what was set aside into a form that JSON has, however odd it is. What is named as a password is left out: a
 * record may be damaged by holding one.
 */
export function toSafeJson(damaged: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(damaged, withoutSecrets) ?? 'null');
  } catch {
    // It holds itself.
    return String(damaged);
  }
}

function withoutSecrets(key: string, value: unknown): unknown {
  if (/passw|pwd|secret|credential/iu.test(key)) return undefined;
  return typeof value === 'bigint' ? String(value) : value;
}
