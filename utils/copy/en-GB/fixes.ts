import type { NotTaken } from '@/utils/settings/apply-board-names';
import type { Noun } from './nouns';

// What can be done in the popup about a refusal because of the board's names.

const quoted = (names: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names.map((name) => `“${name}”`));

export const calls = (board: string, noun: Noun, old: string, names: readonly string[]) =>
  `${board} doesn’t accept “${old}” for the ${noun}, but it knows ${quoted(names)}.`;
export const use = (name: string, noun: Noun) => `Use ${name} for the ${noun}`;
export const gap = (board: string, noun: Noun, old: string) =>
  `${board} doesn’t know “${old}”, and we know no other name for the ${noun}. Ask ${board} for it and enter it in Settings, Board.`;
export const gapOptional = (board: string, noun: Noun, old: string) =>
  `${board} doesn’t know “${old}”, and we know no other name for the ${noun}. Empty that field to post without it.`;
export const wants = (board: string, name: string) =>
  `${board} wants “${name}”, which Jobcourier has no field for. Give it a value in Settings, Board.`;
export const callsValue = (board: string, noun: Noun, sent: string, equal: string) =>
  `${board} doesn’t accept “${sent}” for the ${noun}. On its list, “${equal}” means the same.`;
export const sendAs = (value: string, option: string) => `Send “${value}” for ${option}`;
export const refusesValue = (board: string, noun: Noun, sent: string) =>
  `${board} doesn’t accept “${sent}” for the ${noun}. If you don’t know its word, ask ${board}, or empty that field to post without it.`;
export const boardsWord = (board: string, option: string) => `Word for “${option}” at ${board}`;
export const CHOOSE = 'Choose from its list';
export const USE_WORD = 'Use this word';
export const wrongFormat = (board: string, format: string) =>
  `${board} didn’t accept the closing date written as ${format}.`;
export const useFormat = (format: string) => `Write dates as ${format}`;
export const DONE = 'Changed for this and later adverts. Nothing has been sent yet: post again.';

export const NOT_DONE: Readonly<Record<NotTaken | 'not-stored', string>> = {
  moved: 'Not changed: the board’s address has changed since.',
  managed: 'Not changed: your company sets this. Contact your IT team.',
  clash: 'Not changed: another field has this name. Change it in Settings, Board.',
  'not-stored': 'Not changed: the browser couldn’t store it. Try again.',
};
