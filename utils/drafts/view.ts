import {
  array,
  boolean,
  enums,
  type Infer,
  number,
  object,
  optional,
  size,
  string,
  tuple,
} from 'superstruct';
import { ROW_IDS } from '@/utils/advert/field-entry';
import { FIELD_IDS } from '@/utils/advert/fields';
import { committed } from '@/utils/database/commit';
import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { MAX_KEY_LENGTH } from './draft-key';

export const viewSchema = object({
  /** The draft key. */
  page: size(string(), 1, MAX_KEY_LENGTH),
  scroll: number(),
  field: optional(enums(FIELD_IDS)),
  /** The focused field's distance from the top, in CSS pixels. */
  top: optional(number()),
  /** UTF-16 units. */
  selection: optional(tuple([number(), number()])),
  editing: optional(boolean()),
  /** Open rows of the form. Older records have `unfolded` instead, which no longer means anything. */
  rows: optional(size(array(enums(ROW_IDS)), 0, ROW_IDS.length)),
  unfolded: optional(boolean()),
});

export type View = Infer<typeof viewSchema>;

/** A damaged one is ignored: nothing depends on it. */
export async function loadView(key: string): Promise<View | undefined> {
  const record: unknown = await (await openDatabase()).get('views', key);
  return isValid(record, viewSchema) ? record : undefined;
}

export async function saveView(view: View): Promise<void> {
  const transaction = (await openDatabase()).transaction('views', 'readwrite');
  const written = transaction.store.put(view);
  transaction.commit();
  await committed(transaction, [written]);
}
