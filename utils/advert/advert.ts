import {
  array,
  enums,
  type Infer,
  number,
  object,
  optional,
  pattern,
  type Struct,
  size,
  string,
} from 'superstruct';
import { recordOf } from '@/utils/records/typed-keys';
import type { Control } from './field-entry';
import { type EntryOf, FIELD_IDS, type Field, type FieldId, fieldOf } from './fields';

const text = size(string(), 1, 120_000);

const VALUES = {
  text,
  'rich-text': text,
  money: number(),
  postcode: text,
  url: text,
  youtube: text,
  email: text,
  phone: text,
  date: pattern(string(), /^\d{4}-\d{2}-\d{2}$/u),
  coreskill: text,
  specialisms: size(array(text), 1, 400),
};

type ValueOf<C extends Control> = C extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option
  : C extends { kind: infer Kind extends keyof typeof VALUES }
    ? Infer<(typeof VALUES)[Kind]>
    : never;

type RequiredId = { [Id in FieldId]: EntryOf<Id>['required'] extends 'yes' ? Id : never }[FieldId];

/** Passed every rule: amounts in pounds, ISO dates, sanitised HTML, no empty fields. */
export type Advert = { [Id in RequiredId]: ValueOf<EntryOf<Id>['control']> } & {
  [Id in Exclude<FieldId, RequiredId>]?: ValueOf<EntryOf<Id>['control']> | undefined;
};

/** Of a field's value. TypeScript cannot tell the fields of one list apart. */
export function schemaOf({ control, required }: Field): Struct<unknown, unknown> {
  const schema = control.kind === 'choice' ? enums(control.options) : VALUES[control.kind];
  const value = schema as Struct<unknown, unknown>;
  return required === 'yes' ? value : optional(value);
}

/** Some fields of an advert, as an edit changes them. */
export type AdvertPart = Partial<Advert>;

// Two casts: each field's schema is its own, which TypeScript cannot tell; `Advert` is derived from the same fields.
export const advertSchema = object(
  recordOf(FIELD_IDS, (id) => schemaOf(fieldOf(id))),
) as unknown as Struct<Advert>;
