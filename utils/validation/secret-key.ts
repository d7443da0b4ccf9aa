/** @returns whether a record's key is a password's by its name. What is damaged or restored may hold any key. */
export function isSecretKey(key: string): boolean {
  return /passw|pwd|secret|credential/iu.test(key);
}
