import { boolean, enums, type Infer, number, object, optional, size, string, tuple } from 'superstruct';
import { FIELD_IDS } from '@/utils/advert/fields';
import { committed } from '@/utils/database/commit';
import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { MAX_KEY_LENGTH } from './draft-key';

/** Checked on every read from the database. */
export const viewSchema = object({
  page: size(string(), 1, MAX_KEY_LENGTH),
  /** How far the form was scrolled, in CSS pixels. */
  scroll: number(),
  /** The field that had the focus. */
  field: optional(enums(FIELD_IDS)),
  /** How far below the upper edge of what is in sight it stood, in CSS pixels. */
  top: optional(number()),
  /** From where to where its text was selected, in UTF-16 units. */
  selection: optional(tuple([number(), number()])),
  /** Whether the description was open in its editor. */
  editing: optional(boolean()),
  /** Whether the empty details were unfolded. */
  unfolded: optional(boolean()),
});

/** How the popup was left over a page, so that it can be opened there again. */
export type View = Infer<typeof viewSchema>;

/** @returns how the popup was left over the page, or undefined. It holds nothing that would be missed if damaged. */
export async function loadView(page: string): Promise<View | undefined> {
  const record: unknown = await (await openDatabase()).get('views', page);
  return isValid(record, viewSchema) ? record : undefined;
}

/** Keeps how the popup is now. */
export async function saveView(view: View): Promise<void> {
  const transaction = (await openDatabase()).transaction('views', 'readwrite');
  const written = transaction.store.put(view);
  transaction.commit();
  await committed(transaction, [written]);
}
