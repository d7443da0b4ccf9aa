import { baselineOf } from '@/utils/drafts/changes';
import { type Draft, isEdited } from '@/utils/drafts/draft';
import { parseDraftKey } from '@/utils/drafts/draft-key';
import { loadDraft } from '@/utils/drafts/draft-store';
import { type PageValues, READ_FIELD_IDS } from '@/utils/outbox/page-record';
import type { Posting } from '@/utils/outbox/posting';
import { loadSentAdvert } from '@/utils/outbox/posting-store';
import { updatePageRecord } from '@/utils/outbox/update-page-record';

/**
 * Stores the page's values with a posting, so that later changes of the page can be found. A posting made from a copy
 * takes those of its predecessor.
 */
export async function rememberPage({ id, page, predecessor }: Posting): Promise<void> {
  const values = await valuesOf(page, predecessor);
  if (values) await updatePageRecord(id, () => ({ values }));
}

async function valuesOf(page: string, predecessor: string | undefined): Promise<PageValues | undefined> {
  if (parseDraftKey(page).kind === 'page') {
    const draft = await loadDraft(page);
    return draft && pageValuesOf(draft);
  }
  return predecessor === undefined ? undefined : (await loadSentAdvert(predecessor))?.page?.values;
}

/** @returns the page's value of each field that can be read; empty if it had none */
function pageValuesOf({ fields, said = {} }: Draft): PageValues {
  const values: PageValues = {};
  for (const id of READ_FIELD_IDS) {
    const field = fields[id];
    const value = isEdited(field) ? said[id] : baselineOf(field);
    if (typeof value === 'string') values[id] = value;
  }
  return values;
}
