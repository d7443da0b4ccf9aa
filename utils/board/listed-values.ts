import { LONGEST_VALUE, MOST_LISTED } from './evidence';

const LIST =
  /\b(?:(?:must|should) be one of|not one of|input should be|(?:allowed|permitted|accepted|valid|possible)(?: (?:values|options|choices))?(?: are)?)(:?) *(.+)$/iu;

const QUOTED = /'([^']*)'|"([^"]*)"/gu;

/**
 * Reads the list of values that a refusal of one names: `'x' is not one of ['a', 'b']`, `Must be one of: a, b.` Cerberus
 * tells none, other validators do. Without quotation marks only what stands after a colon is a list.
 * @param message whole: a list that was cut is no list
 * @returns undefined if it tells none; empty if nobody can tell where its values end: `a, b or c`
 */
export function readListedValues(message: string): string[] | undefined {
  const [, colon, list = ''] = LIST.exec(message) ?? [];
  const quoted = [...list.matchAll(QUOTED)].map(([, single, double]) => single ?? double ?? '');
  if (!colon && quoted.length === 0) return undefined;
  const plain = list.replace(/[.\])]+$/u, '').split(/, (?:or )?/u);
  if (quoted.length === 0 && / or /u.test(plain.at(-1) ?? '')) return [];
  const values = [...new Set((quoted.length > 0 ? quoted : plain).map((value) => value.trim()))];
  const isList = values.length > 1 && values.length <= MOST_LISTED;
  return isList && values.every((value) => value !== '' && value.length <= LONGEST_VALUE) ? values : [];
}
