/** @import { Finding } from './rules.mjs' */

/** @param {unknown} entry @param {readonly string[]} allowed @returns {Finding | undefined} */
const wrongEntry = (entry, allowed) => {
  if (entry === null) return { message: 'null value not allowed' };
  if (typeof entry !== 'string') return { message: 'must be of string type' };
  if (entry === '') return { message: 'empty values not allowed' };
  return allowed.includes(entry) ? undefined : { message: `unallowed value ${entry}`, unallowed: entry };
};

/**
 * Each specialism must belong to the chosen coreskill (board API notes, section "Fields"). An unknown coreskill is
 * an issue of its own key, so no specialism is checked against it.
 * @param {unknown} specialism
 * @param {unknown} coreskill
 * @param {Readonly<Record<string, readonly string[]>>} coreskills
 * @returns {Finding[]}
 */
export const specialismFindings = (specialism, coreskill, coreskills) => {
  const allowed =
    typeof coreskill === 'string' && Object.hasOwn(coreskills, coreskill) ? coreskills[coreskill] : undefined;
  if (!Array.isArray(specialism)) {
    if (specialism === undefined || allowed === undefined) return [];
    const found = wrongEntry(specialism, allowed);
    return found === undefined ? [] : [{ message: found.message }];
  }
  return specialism.flatMap((entry, at) => {
    const found = wrongEntry(entry, allowed ?? (typeof entry === 'string' ? [entry] : []));
    return found === undefined ? [] : [{ ...found, at }];
  });
};
