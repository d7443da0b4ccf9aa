import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { PAGE_SOURCES } from '@/utils/reading/reading';
import type { DraftField, DraftFields, PageBaseline } from './draft';

type Value = DraftField['value'];

/** What the page said of a field before, and what it says now; empty where it says nothing. */
export interface PageChange {
  before: Value;
  now: Value;
}

export type PageChanges = ReadonlyMap<FieldId, PageChange>;

const FROM_PAGE: ReadonlySet<string> = new Set(PAGE_SOURCES);

/** @returns what the page says in a proposal, which also holds defaults and suggestions; empty where it says nothing. */
export function baselineOf(field: DraftField | undefined): Value {
  return field && FROM_PAGE.has(field.source) ? field.value : '';
}

/**
 * Finds what changed on the page since the draft was kept: for a field that the recruiter touched since they last took
 * note of it, for another since the page was last read.
 */
export function changesOnPage(
  saved: DraftFields,
  baseline: PageBaseline,
  proposed: DraftFields,
): PageChanges {
  const changes = new Map<FieldId, PageChange>();
  for (const id of FIELD_IDS) {
    const own = saved[id];
    const now = baselineOf(proposed[id]);
    // Of a value from a backup file it is not known what the page said: what it says now is told where that differs.
    const isFromBackup = own?.source === 'backup' && now.length > 0;
    const before =
      own?.source === 'recruiter' ? baseline[id] : isFromBackup ? own.value : own && baselineBeforeEdit(own);
    // What the page says there is told in its note, and left out for a reason that may lie in the calendar alone.
    const isLeftOut = now.length === 0 && proposed[id]?.note !== undefined;
    if (before !== undefined && !isLeftOut && !isSame(before, now)) changes.set(id, { before, now });
  }
  return changes;
}

/** What an earlier reading had put in; undefined for what did not come from the page. */
function baselineBeforeEdit(field: DraftField): Value | undefined {
  return FROM_PAGE.has(field.source) && field.value.length > 0 ? field.value : undefined;
}

function isSame(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
