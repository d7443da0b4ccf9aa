import type { FieldEntry, RowId } from './field-entry';
import { FIELDS } from './field-list';

type Entry = (typeof FIELDS)[number];

export type FieldId = Entry['id'];

export type ReadableFieldId = Extract<Entry, { isRead: true }>['id'];

export type DefaultFieldId = Extract<Entry, { hasDefault: true }>['id'];

export type ChoiceFieldId = Extract<Entry, { control: { kind: 'choice' } }>['id'];

export type EntryOf<Id extends FieldId> = Extract<Entry, { id: Id }>;

export type Field = Omit<FieldEntry, 'id'> & { id: FieldId };

export const FIELD_IDS: readonly FieldId[] = FIELDS.map((field) => field.id);

export const DEFAULT_FIELD_IDS: readonly DefaultFieldId[] = FIELDS.flatMap((field) =>
  field.hasDefault ? [field.id] : [],
);

/** The settings cannot rename them. */
export const CONFIRMED_KEYS: ReadonlySet<FieldId> = new Set(
  FIELDS.filter(({ boardKey }) => boardKey.isConfirmed).map(({ id }) => id),
);

export function fieldOf(id: FieldId): Field {
  const field = FIELDS.find((entry) => entry.id === id);
  if (!field) throw new Error(`No field ${id}`);
  return field;
}

/** Whether the field takes one of a closed list of options. */
export function isChoiceField(id: FieldId): id is ChoiceFieldId {
  return fieldOf(id).control.kind === 'choice';
}

/** In the form's order. */
export function fieldsOf(row: RowId): readonly Field[] {
  return FIELDS.filter((field) => field.row === row);
}

export type FormValues = { [Id in FieldId]?: (Id extends 'specialisms' ? string[] : string) | undefined };
