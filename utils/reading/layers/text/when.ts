import type { Block } from '../../outline/types';
import { readDate } from '../../text/date';
import { mentions } from '../../text/words';
import type { Fact } from './facts';

const CLOSING =
  /\b(?:closing date|clos(?:es|ing)(?: on| at| for applications)?|deadline|apply (?:by|before)|applications? (?:close|by|before|must be (?:received|submitted)|should be (?:received|submitted))|(?:last|final) (?:day|date) (?:to apply|for applications?|of applications?)|vacancy ends|advert ends|(?:submit|send|return)\w* .{0,60}\bby)\b/;
const HINTS = [
  'clos',
  'deadline',
  'apply',
  'applications',
  'ends',
  'submit',
  'send',
  'return',
  'last d',
  'final d',
];
/** Words after which a date is another one. */
const OTHER_DATE = /\b(?:interview|start|posted|commenc|shortlist|assessment)/;

/** @returns the last day to apply, from a label or a sentence that names it with its full date. */
export function findClosing(facts: readonly Fact[], scope: readonly Block[]): string | undefined {
  for (const { id, value } of facts) {
    const date = id === 'closing_date' ? readDate(value) : undefined;
    if (date) return date;
  }
  const dates = new Set(scope.map(({ lower }) => closingIn(lower)).filter((date) => date !== undefined));
  return dates.size === 1 ? [...dates][0] : undefined;
}

function closingIn(lower: string): string | undefined {
  if (!/\d/.test(lower) || !mentions(lower, HINTS)) return undefined;
  const cue = CLOSING.exec(lower);
  if (!cue) return undefined;
  const rest = lower.slice(cue.index + cue[0].length, cue.index + cue[0].length + 90);
  return readDate(rest.split(OTHER_DATE)[0] ?? '');
}
