import type { Answer } from './answers';
import type { AnswerEvidence, LearnedName } from './evidence';
import { readLearnedNames } from './learned-names';
import { DATE_FORMATS, type DateFormat } from './profile';

const LOOKS: Readonly<Record<DateFormat, RegExp>> = {
  'YYYY-MM-DD': /^\d{4}-\d\d-\d\d$/u,
  'DD/MM/YYYY': /^\d\d\/\d\d\/\d{4}$/u,
  'RFC 1123': /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} /u,
};

/**
 * @param body that the board refused, without credentials
 * @returns what the refusal tells of the board's names, if anything
 */
export function readRefusedNames(
  answer: Answer,
  body: Readonly<Record<string, unknown>>,
): AnswerEvidence | undefined {
  const learned = readLearnedNames(answer, new Set(Object.keys(body)));
  if (learned.names.length === 0) return undefined;
  const names = learned.names.map((one) => withRefusedValue(one, body[one.name]));
  const refusedFormats = learned.names.flatMap(({ name, kinds }) => {
    const format = kinds?.includes('date') ? formatOf(body[name]) : undefined;
    return format ? [format] : [];
  });
  return { ...learned, names, ...(refusedFormats.length > 0 ? { refusedFormats } : {}) };
}

/** A message with the board's list need not repeat the value that is not on it. */
function withRefusedValue(one: LearnedName, sent: unknown): LearnedName {
  if (typeof sent !== 'string' || !one.listedValues) return one;
  const { listedValues, ...rest } = one;
  // What was refused cannot be on the list, so the list was read wrongly.
  const isRead = listedValues.length > 0 && !listedValues.includes(sent);
  return { ...rest, ...(isRead ? { listedValues } : {}), refusedValues: [sent] };
}

function formatOf(value: unknown): DateFormat | undefined {
  return DATE_FORMATS.find((format) => LOOKS[format].test(String(value)));
}
