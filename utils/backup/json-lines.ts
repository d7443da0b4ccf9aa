export function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Omits passwords, which a damaged record may contain. */
export function toSafeJson(damaged: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(damaged, withoutSecrets) ?? 'null');
  } catch {
    // Circular.
    return String(damaged);
  }
}

function withoutSecrets(key: string, value: unknown): unknown {
  if (/passw|pwd|secret|credential/iu.test(key)) return undefined;
  return typeof value === 'bigint' ? String(value) : value;
}
