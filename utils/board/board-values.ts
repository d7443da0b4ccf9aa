import { define, enums, record, refine, size, string } from 'superstruct';
import {
  type ChoiceFieldId,
  FIELD_IDS,
  type FormValues,
  fieldOf,
  isChoiceField,
} from '@/utils/advert/fields';
import { STRING_LIMIT } from '@/utils/advert/limits';
import { isValid } from '@/utils/validation/is-valid';

/** Different texts with these look the same. */
export const UNSEEN = /\p{C}/u;

/** What the board calls our options of a field. Those that it calls as we do are missing. */
export type BoardValues = Partial<Record<ChoiceFieldId, Readonly<Record<string, string>>>>;

export interface Choice {
  field: ChoiceFieldId;
  option: string;
}

/** Every option of every field with a closed list, in the form's order. */
export const CHOICES: readonly Choice[] = FIELD_IDS.filter(isChoiceField).flatMap((field) => {
  const { control } = fieldOf(field);
  return control.kind === 'choice' ? control.options.map((option) => ({ field, option })) : [];
});

/** A value that is sent to the board as it stands here. */
export const sentValue = refine(
  size(string(), 1, STRING_LIMIT),
  'text that can be seen',
  (value) => !UNSEEN.test(value),
);

const anyValues = record(enums(CHOICES.map(({ field }) => field)), record(string(), sentValue));

export const boardValuesSchema = define<BoardValues>(
  'values of closed lists',
  (values) =>
    isValid(values, anyValues) &&
    Object.entries(values).every(([field, own]) =>
      Object.entries(own).every(
        ([option, value]) =>
          value.trim() === value && CHOICES.some((one) => one.field === field && one.option === option),
      ),
    ),
);

/** @returns what the board calls this option; as we do, where nothing else is known */
export function boardValue(values: BoardValues, field: ChoiceFieldId, option: string): string {
  const own = values[field];
  return (own && Object.hasOwn(own, option) ? own[option] : undefined) ?? option;
}

/** @returns the values with another one for this option */
export function withBoardValue(values: BoardValues, { field, option }: Choice, value: string): BoardValues {
  const { [option]: _before, ...others } = values[field] ?? {};
  const own = value === option ? others : { ...others, [option]: value };
  const { [field]: _own, ...rest } = values;
  return Object.keys(own).length > 0 ? { ...rest, [field]: own } : rest;
}

/** @returns both, where an option is in both the second one's */
export function mergeBoardValues(one: BoardValues, other: BoardValues): BoardValues {
  const merged: BoardValues = { ...one };
  for (const { field } of CHOICES) {
    if (other[field]) merged[field] = { ...one[field], ...other[field] };
  }
  return merged;
}

/** @returns what the board calls the chosen options, where it is another word than ours */
export function sentValuesOf(chosen: FormValues, values: BoardValues): [ChoiceFieldId, string][] {
  return CHOICES.filter(({ field, option }) => chosen[field] === option)
    .map(({ field, option }): [ChoiceFieldId, string] => [field, boardValue(values, field, option)])
    .filter(([field, value]) => value !== chosen[field]);
}
