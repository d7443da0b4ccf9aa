import { type Infer, object, optional, partial, string } from 'superstruct';
import { FIELDS } from '@/utils/advert/field-list';
import type { ReadableFieldId } from '@/utils/advert/fields';
import { recordOf } from '@/utils/records/typed-keys';

/** Fields that can be read from a page. Their values are single texts. */
// Cast: `filter` loses the ids.
export const READ_FIELD_IDS = FIELDS.filter(({ isRead }) => isRead).map(({ id }) => id) as ReadableFieldId[];

const values = partial(object(recordOf(READ_FIELD_IDS, () => string())));

/** The values on the careers page of a posted advert, at posting and at the last check. In the form's format. */
export const pageRecordSchema = object({
  /** When the advert was posted; empty where the page had nothing. */
  values,
  /** Of later versions of the page, what the recruiter took into an edit. */
  taken: optional(values),
  /** Of later versions, what the recruiter left as it was. */
  left: optional(values),
  /** What was found to differ at the last look. */
  changed: optional(object({ at: string(), values })),
  /** ISO time of the last look, where the page no longer showed the advert. */
  gone: optional(string()),
});

export type PageRecord = Infer<typeof pageRecordSchema>;
export type PageValues = PageRecord['values'];
