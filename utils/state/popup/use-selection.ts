import type { PointedField } from '@/utils/reading/read-words';
import type { Models } from './session';
import { useWords } from './use-words';

/** Puts selected words into a field, and reports the result. */
export async function useSelection(
  models: Models<'page' | 'draft' | 'posting' | 'settings' | 'ui'>,
  field: PointedField,
  text: string,
): Promise<void> {
  const isUsed = await useWords(models, field, { text });
  if (isUsed !== undefined) models.ui.pointed.value = { field, outcome: isUsed ? 'used' : 'unclear', text };
}
