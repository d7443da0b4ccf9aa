import { FIELD_IDS } from '@/utils/advert/fields';
import { cleanLine } from '@/utils/advert/invisible';
import { boundedWords } from './bounded-words';
import type { BoardIssue } from './outcome';
import type { Profile } from './profile';

const BOUNDS = { issues: 100, depth: 6, words: 300, key: 80 } as const;

/** The board's messages that are known, and what they mean to a recruiter. The rest is quoted as it is. */
const KNOWN: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [/^required field$/u, () => 'This must be filled in'],
  [/^(?:null value not allowed|empty values not allowed)$/u, () => 'This must be filled in'],
  [
    /^unallowed values? \[?'?(.*?)'?\]?$/u,
    ([, value = '']) => `“${value.replace(/', '/gu, '”, “')}” is not on the board’s list`,
  ],
  [
    /^max length is (\d+)$/u,
    ([, limit]) => `At most ${Number(limit).toLocaleString('en-GB')} characters fit`,
  ],
  [/^min length is (\d+)$/u, ([, limit]) => `At least ${limit} characters are needed`],
  [/^min value is (\S+)$/u, ([, least]) => `The board takes nothing below ${least}`],
  [/^must be of (?:integer|float|number) type$/u, () => 'This must be a number'],
  [/^must be of datetime type$/u, () => 'The board wants dates written another way: see Settings, Board'],
  [/^value does not match regex/u, () => 'The board does not take it in this form'],
  [/^value '.*' is not unique$/u, () => 'The board already has an advert with this value'],
  [
    /^unknown field$/u,
    () => 'The board does not know this key, most likely because its name is wrong: see Settings, Board',
  ],
];

/**
 * Reads the `_issues` of a refusal: per key a string, a list of strings, an object (sub-fields or list positions),
 * or a list that mixes both, at any depth.
 * @returns one issue a message, with the field where the key is one of the profile's
 */
export function readIssues(issues: unknown, profile: Profile): BoardIssue[] {
  if (!isObject(issues)) return [];
  const found: BoardIssue[] = [];
  for (const [name, value] of Object.entries(issues)) {
    const field = FIELD_IDS.find((id) => profile.keys[id] === name);
    const key = boundedWords(name, BOUNDS.key);
    for (const words of flatten(value, BOUNDS.depth)) {
      if (found.length === BOUNDS.issues) return found;
      const message = inWords(words);
      const repeated = found.some((issue) => issue.key === key && issue.message === message);
      if (!repeated) found.push({ key, message, ...(field ? { field } : {}) });
    }
  }
  return found;
}

function flatten(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth - 1));
  return isObject(value) ? Object.values(value).flatMap((item) => flatten(item, depth - 1)) : [];
}

function inWords(given: string): string {
  const words = cleanLine(given);
  for (const [pattern, toMessage] of KNOWN) {
    const match = pattern.exec(words);
    if (match) return boundedWords(toMessage(match), BOUNDS.words);
  }
  return boundedWords(words, BOUNDS.words);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
