import { FIELDS } from '@/utils/advert/field-list';
import { type Draft, type DraftFields, isEdited, valuesOf } from './draft';
import { formatDraftKey } from './draft-key';

/**
 * Every value has to be checked; notes, page values and earlier texts are dropped. So are, from an edit of a posted advert, the values
 * that were not edited: opening it fills in what is at the board.
 */
export function fromBackup({ page, fields, account, company, predecessor, changedAt }: Draft): Draft {
  const restored: DraftFields = {};
  for (const { id } of FIELDS) {
    const field = fields[id];
    if (!field || field.source === 'posting' || (field.value.length === 0 && !isEdited(field))) continue;
    restored[id] = { value: field.value, source: 'backup', check: true };
  }
  return {
    page,
    fields: restored,
    ...(account ? { account } : {}),
    ...(company ? { company } : {}),
    ...(predecessor ? { predecessor } : {}),
    changedAt,
  };
}

/** Whatever their sources. */
export function hasSameValues(one: Draft, other: Draft): boolean {
  return valuesInText(one) === valuesInText(other);
}

/** Equal drafts get equal keys, so restoring a file twice makes no second copy. */
export async function unusedKey(draft: Draft): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([draft.page, valuesInText(draft)]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const id = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return formatDraftKey({ kind: 'copy', id });
}

function valuesInText(draft: Draft): string {
  return JSON.stringify(valuesOf(fromBackup(draft).fields));
}
