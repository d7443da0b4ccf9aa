export const blot = '•••';

/**
 * A copy of a JSON value with every `password` blotted out, at any depth.
 * @param {unknown} value
 * @returns {unknown}
 */
export const withoutPasswords = (value) => {
  if (Array.isArray(value)) return value.map(withoutPasswords);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key.toLowerCase() === 'password' ? blot : withoutPasswords(inner)]),
  );
};

/**
 * A copy of the headers (names in lower case) without credentials.
 * @param {Record<string, string>} headers
 * @returns {Record<string, string>}
 */
export const withoutCredentials = (headers) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, name === 'authorization' ? blot : value]),
  );
