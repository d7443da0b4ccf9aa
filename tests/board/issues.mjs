/** @import { Dialect } from './types.d.mts' */
/** @import { Finding } from './rules.mjs' */

/** @param {readonly string[]} values */
const pythonList = (values) => {
  const quoted = values.map((value) => {
    if (value.includes("'") && !value.includes('"')) return `"${value}"`;
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  });
  return `[${quoted.join(', ')}]`;
};

/** @param {readonly Finding[]} findings about entries of a list */
const byPosition = (findings) => Object.fromEntries(findings.map(({ at, message }) => [String(at), message]));

/** @param {readonly Finding[]} findings */
const inNewer = (findings) => {
  const [first, ...others] = findings;
  if (first?.at !== undefined) return byPosition(findings);
  return others.length === 0 ? first?.message : findings.map(({ message }) => message);
};

/** @param {readonly Finding[]} findings */
const inOlder = (findings) => {
  const whole = findings.filter(({ at }) => at === undefined).map(({ message }) => message);
  const entries = findings.filter(({ at }) => at !== undefined);
  const unallowed = entries.flatMap((finding) => finding.unallowed ?? []);
  const others = entries.filter((finding) => finding.unallowed === undefined);
  return [
    ...whole,
    ...(unallowed.length > 0 ? [`unallowed values ${pythonList(unallowed)}`] : []),
    ...(others.length > 0 ? [byPosition(others)] : []),
  ];
};

/**
 * The issues in the shape of a dialect's `_issues`: a string, a list of strings, an object by position, or a mixed
 * list. Source: board API notes, section "Answers".
 * @param {Dialect} dialect
 * @param {ReadonlyMap<string, readonly Finding[]>} findings
 * @returns {Record<string, unknown>}
 */
export const issuesIn = (dialect, findings) =>
  Object.fromEntries(
    [...findings].map(([key, found]) => [key, dialect === 'older' ? inOlder(found) : inNewer(found)]),
  );
