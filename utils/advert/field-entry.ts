/** The form's rows, in its order. Fields that belong together share one. */
export const ROW_IDS = [
  'title',
  'where',
  'pay',
  'work',
  'closes',
  'apply',
  'kind',
  'reference',
  'text',
] as const;

export type RowId = (typeof ROW_IDS)[number];

export type Control =
  | { kind: 'text' | 'rich-text' | 'money' | 'postcode' | 'url' | 'youtube' | 'email' | 'phone' | 'date' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'coreskill' | 'specialisms' };

export interface FieldEntry {
  id: string;
  row: RowId;
  control: Control;
  /** `one-of-…`: at least one of the group. `limit` is in code points. */
  required: 'yes' | 'no' | 'one-of-salary' | 'one-of-apply';
  limit: number;
  /** In the board's JSON, and whether its specification names it. */
  boardKey: { name: string; isConfirmed: boolean };
  isRead: boolean;
  hasDefault: boolean;
  preview: 'fact' | 'heading-or-text' | 'hidden';
}
