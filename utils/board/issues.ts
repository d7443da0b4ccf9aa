import { FIELD_IDS } from '@/utils/advert/fields';
import { cleanLine } from '@/utils/advert/invisible';
import { isSameData } from '@/utils/records/is-same-data';
import { isObject } from '@/utils/validation/is-object';
import { boundedWords, LONGEST_BOARD_WORDS } from './bounded-words';
import type { BoardIssue, KnownMessage } from './outcome';
import type { Profile } from './profile';

const BOUNDS = {
  issues: 100,
  depth: 6,
  words: LONGEST_BOARD_WORDS,
  values: 250,
  figure: 40,
  key: 80,
} as const;

const KNOWN: readonly [RegExp, (match: RegExpExecArray) => KnownMessage][] = [
  [/^required field$/u, () => ({ code: 'required' })],
  [/^(?:null value not allowed|empty values not allowed)$/u, () => ({ code: 'required' })],
  [
    /^unallowed values? \[?'?(.*?)'?\]?$/u,
    ([, values = '']) => ({ code: 'not-listed', values: boundedWords(values, BOUNDS.values).split("', '") }),
  ],
  [/^max length is (\d+)$/u, ([, limit]) => ({ code: 'max-length', limit: truncateFigure(limit) })],
  [/^min length is (\d+)$/u, ([, limit]) => ({ code: 'min-length', limit: truncateFigure(limit) })],
  [/^min value is (\S+)$/u, ([, limit]) => ({ code: 'min-value', limit: truncateFigure(limit) })],
  [/^must be of (?:integer|float|number) type$/u, () => ({ code: 'not-number' })],
  [/^must be of datetime type$/u, () => ({ code: 'date-format' })],
  [/^value does not match regex/u, () => ({ code: 'format' })],
  [/^value '.*' is not unique$/u, () => ({ code: 'not-unique' })],
  [/^unknown field$/u, () => ({ code: 'unknown-key' })],
];

const truncateFigure = (figure = '') => figure.slice(0, BOUNDS.figure);

/**
 * Parses the `_issues` of a refusal. Each key has a string, a list of strings, an object (sub-fields or list
 * positions), or a mixed list, at any depth.
 * @returns an issue per message, with the field if the profile has the key
 */
export function readIssues(issues: unknown, profile: Profile): BoardIssue[] {
  if (!isObject(issues)) return [];
  const found: BoardIssue[] = [];
  for (const [name, value] of Object.entries(issues)) {
    const field = FIELD_IDS.find((id) => profile.keys[id] === name);
    const key = boundedWords(name, BOUNDS.key);
    for (const words of flatten(value, BOUNDS.depth)) {
      if (found.length === BOUNDS.issues) return found;
      const message = recognise(words);
      const repeated = found.some((issue) => issue.key === key && isSameData(issue.message, message));
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

function recognise(given: string): BoardIssue['message'] {
  const words = cleanLine(given);
  for (const [pattern, toMessage] of KNOWN) {
    const match = pattern.exec(words);
    if (match) return toMessage(match);
  }
  return boundedWords(words, BOUNDS.words);
}
