import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { PAGE_SOURCES } from '@/utils/reading/reading';
import { isSameData } from '@/utils/records/is-same-data';
import { type DraftField, type DraftFields, isFromRecruiter, type PageBaseline } from './draft';

type Value = DraftField['value'];

export interface PageChange {
  before: Value;
  now: Value;
}

export type PageChanges = ReadonlyMap<FieldId, PageChange>;

const FROM_PAGE: ReadonlySet<string> = new Set(PAGE_SOURCES);

/** @returns the page's value, without defaults and suggestions */
export function baselineOf(field: DraftField | undefined): Value {
  return field && FROM_PAGE.has(field.source) ? field.value : '';
}

/** Since the recruiter acknowledged an edited field, or another was last read. */
export function changesOnPage(
  saved: DraftFields,
  baseline: PageBaseline,
  proposed: DraftFields,
): PageChanges {
  const changes = new Map<FieldId, PageChange>();
  for (const id of FIELD_IDS) {
    const savedField = saved[id];
    const now = baselineOf(proposed[id]);
    // A backup's value has no baseline, so any different value is reported.
    const isFromBackup = savedField?.source === 'backup' && now.length > 0;
    const before = isFromRecruiter(savedField)
      ? baseline[id]
      : isFromBackup
        ? savedField.value
        : savedField && baselineBeforeEdit(savedField);
    // A note explains the missing value; only today's date may have changed.
    const isLeftOut = now.length === 0 && proposed[id]?.note !== undefined;
    if (before !== undefined && !isLeftOut && !isSameData(before, now)) changes.set(id, { before, now });
  }
  return changes;
}

/** @returns undefined where it did not come from the page */
function baselineBeforeEdit(field: DraftField): Value | undefined {
  return FROM_PAGE.has(field.source) && field.value.length > 0 ? field.value : undefined;
}
