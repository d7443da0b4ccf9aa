import type { ReadableFieldId } from '@/utils/advert/fields';
import { type DraftFields, isEdited, type PageBaseline } from '@/utils/drafts/draft';
import { parseDraftKey } from '@/utils/drafts/draft-key';
import { baselineOf } from '@/utils/drafts/page-changes';
import { type PageValues, READ_FIELD_IDS } from '@/utils/outbox/page-record';

/**
 * What is stored with a posting, so that later changes of its page can be found.
 * @param key the draft's
 * @param baseline the page's values of edited fields
 * @returns the page's value of each field that can be read, empty if it had none; undefined where the draft has no page
 */
export function pageValuesOf(
  key: string,
  fields: DraftFields,
  baseline: PageBaseline,
): PageValues | undefined {
  if (parseDraftKey(key).kind !== 'page') return undefined;
  return textsOf((id) => (isEdited(fields[id]) ? baseline[id] : baselineOf(fields[id])));
}

/** @param proposed read from the page. @returns the page's value of each field, empty if it has none */
export function presentValuesOf(proposed: DraftFields): PageValues {
  return textsOf((id) => baselineOf(proposed[id]));
}

function textsOf(pick: (id: ReadableFieldId) => string | string[] | undefined): PageValues {
  const values: PageValues = {};
  for (const id of READ_FIELD_IDS) {
    const value = pick(id);
    if (typeof value === 'string') values[id] = value;
  }
  return values;
}
