import { is } from 'superstruct';
import { keepDamaged, openDatabase } from '@/utils/database/database';
import { type Draft, draftSchema } from './draft';

/**
 * @returns the page's draft, or undefined. A record that fails its check is set aside and counts as none.
 * @throws DOMException where the browser refuses storage
 */
export async function loadDraft(page: string): Promise<Draft | undefined> {
  const database = await openDatabase();
  const record = await database.get('drafts', page);
  if (record === undefined || is(record, draftSchema)) return record;
  await keepDamaged('drafts', record);
  await database.delete('drafts', page);
  return undefined;
}

/**
 * Writes the draft, replacing the page's earlier one.
 * @throws DOMException where the browser refuses storage
 */
export async function saveDraft(draft: Draft): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction('drafts', 'readwrite');
  const written = transaction.store.put(draft);
  // Committed in the same breath: a popup that is closed now would take an open transaction with it.
  transaction.commit();
  await Promise.all([written, transaction.done]);
}
