// @ts-check

export const blot = '•••';

/**
 * A copy without any password, at any depth: what the board keeps and shows of a body.
 * Takes a JSON value; gives one in which every `password` is blotted out.
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
 * Headers as the ledger keeps them. Takes them with names in lower case; gives a copy without credentials.
 * @param {Record<string, string>} headers
 * @returns {Record<string, string>}
 */
export const withoutCredentials = (headers) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, name === 'authorization' ? blot : value]),
  );
