import { isObject } from '@/utils/validation/is-object';
import { parseJson } from '@/utils/validation/parse-json';
import type { Answer } from './answers';
import { boundedWords } from './bounded-words';
import { type AnswerEvidence, type LearnedName, LONGEST_VALUE, type ValueKind } from './evidence';
import { KEY_PATTERN } from './key-faults';
import { readListedValues } from './listed-values';

/**
 * A name that no board has. What a board says of it is what it says of any name that it does not know, and its silence
 * shows that it does not tell.
 */
export const CONTROL_NAME = 'jobcourier_question';

const NO_FIELDS: ReadonlySet<string> = new Set(['username', 'password', CONTROL_NAME]);

const MOST_ISSUES = 500;
const MOST_MESSAGES = 20;
/** Some tell a whole list of values. */
const LONGEST_MESSAGE = 2_000;

/** Cerberus says `unknown field`; others put it in other words. */
const UNKNOWN =
  /^(?:unknown|unexpected|unrecogni[sz]ed|undefined) (?:field|key|name|property|attribute|parameter)\b|^(?:extra|additional) (?:fields?|propert(?:y|ies)|inputs?) (?:is |are )?not (?:permitted|allowed)\b|^no such (?:field|key|property)\b/iu;

const REQUIRED =
  /^(?:required(?: field| property)?|(?:this |the )?field (?:is )?required|is required|missing(?: data for)?(?: required)?(?: field| property)?)[.!]?$/iu;

const KIND = /^must be of (.+) type\b/iu;

/** Each is about a value, so the board knows the name. */
const ABOUT_A_VALUE =
  /^(?:unallowed values?|(?:max|min) (?:length|value)|null value|empty values?|value (?:does not|'.*' is not)|field '.+' (?:is|cannot)|must (?:be|not|contain|match)\b)/iu;

const REFUSED_VALUE = /^unallowed values? \[?'?(.*?)'?\]?$/u;

const KINDS: readonly (readonly [RegExp, ValueKind])[] = [
  [/string|text/iu, 'string'],
  [/integer|float|number/iu, 'number'],
  [/bool/iu, 'boolean'],
  [/list|array|set/iu, 'list'],
  [/dict|object|map/iu, 'object'],
  [/date/iu, 'date'],
];

interface Messages {
  texts: readonly string[];
  /** About parts of the value. */
  isNested: boolean;
}

const NO_ISSUES: ReadonlyMap<string, Messages> = new Map();

/** What the board says of a name that it does not know. */
interface UnknownWords {
  text: string;
  /** Whether the words alone say so, on whichever board. */
  isPlain: boolean;
  /** Whether other names got other words. */
  isTelling: boolean;
}

/**
 * Reads what a refusal tells of names. Only the board's own error format counts; any other answer tells nothing.
 * @param sent names in the body, without user name and password
 */
export function readLearnedNames(answer: Answer, sent: ReadonlySet<string>): AnswerEvidence {
  const issues = answer.status === 400 || answer.status === 422 ? issuesOf(answer.body) : NO_ISSUES;
  const unknownWords = sent.has(CONTROL_NAME) ? findUnknownWords(issues, sent) : undefined;
  const names = [...issues].flatMap(([name, messages]): LearnedName[] => {
    if (!KEY_PATTERN.test(name) || NO_FIELDS.has(name)) return [];
    if (sent.has(name)) return readSentName(name, messages, unknownWords);
    return messages.texts.some((text) => REQUIRED.test(text)) ? [{ name, says: 'required' }] : [];
  });
  if (!sent.has(CONTROL_NAME) || issues.size === 0) return { names };
  return { names, tellsUnknown: unknownWords !== undefined };
}

function readSentName(name: string, { texts, isNested }: Messages, unknown?: UnknownWords): LearnedName[] {
  if (texts.some((text) => UNKNOWN.test(text))) return [{ name, says: 'unknown' }];
  const isAsControl = unknown !== undefined && texts.some((text) => anyName(text, name) === unknown.text);
  if (isAsControl && !unknown.isPlain) return unknown.isTelling ? [{ name, says: 'unknown' }] : [];
  const listedValues = listIn(texts);
  const isRecognised =
    listedValues !== undefined ||
    texts.some((text) => KIND.test(text) || ABOUT_A_VALUE.test(text) || REQUIRED.test(text));
  // Other words than of the control name: the board knows this one.
  if (!isNested && !isRecognised && unknown === undefined) return [];
  const kinds = kindsIn(texts);
  const refusedValues = texts.flatMap((text) => refusedValuesIn(text));
  return [
    {
      name,
      says: 'known',
      ...(kinds.length > 0 ? { kinds } : {}),
      ...(listedValues ? { listedValues } : {}),
      ...(refusedValues.length > 0 ? { refusedValues } : {}),
    },
  ];
}

function findUnknownWords(
  issues: ReadonlyMap<string, Messages>,
  sent: ReadonlySet<string>,
): UnknownWords | undefined {
  const [words] = issues.get(CONTROL_NAME)?.texts ?? [];
  if (words === undefined) return undefined;
  const text = anyName(words, CONTROL_NAME);
  const isTelling = [...issues].some(
    ([name, { texts }]) => sent.has(name) && !texts.some((one) => anyName(one, name) === text),
  );
  return { text, isPlain: UNKNOWN.test(words), isTelling };
}

/** A message may repeat the name. */
function anyName(text: string, name: string): string {
  return text.replaceAll(name, '*');
}

function issuesOf(body: string): ReadonlyMap<string, Messages> {
  const json = parseJson(body);
  const issues = isObject(json) ? json._issues : undefined;
  if (!isObject(issues)) return NO_ISSUES;
  return new Map(
    Object.entries(issues)
      .slice(0, MOST_ISSUES)
      .map(([name, value]) => [name, messagesIn(value)]),
  );
}

/** Only the messages about the name itself: `{"1": "unknown field"}` is about a part of its value. */
function messagesIn(value: unknown): Messages {
  const parts = Array.isArray(value) ? value.slice(0, MOST_MESSAGES) : [value];
  return {
    texts: parts.flatMap((part) => (typeof part === 'string' ? [boundedWords(part, LONGEST_MESSAGE)] : [])),
    isNested: parts.some(isObject),
  };
}

function kindsIn(texts: readonly string[]): ValueKind[] {
  const wanted = texts.flatMap((text) => KIND.exec(text)?.[1] ?? []).join(' ');
  return KINDS.filter(([pattern]) => pattern.test(wanted)).map(([, kind]) => kind);
}

/** A message that was cut may have lost a part of its list. */
function listIn(texts: readonly string[]): string[] | undefined {
  const whole = texts.filter((text) => text.length < LONGEST_MESSAGE);
  return whole.map(readListedValues).find((values) => values !== undefined);
}

function refusedValuesIn(text: string): string[] {
  const [, values] = REFUSED_VALUE.exec(text) ?? [];
  return values ? values.split("', '").filter((value) => value.length <= LONGEST_VALUE) : [];
}
