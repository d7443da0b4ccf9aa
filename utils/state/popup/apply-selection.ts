import { batch } from '@preact/signals';
import type { PointedField } from '@/utils/reading/read-words';
import { applyWords } from './apply-words';
import type { Models } from './session';

/** Puts selected words into a field, and reports the result. They are offered until a field has them. */
export async function applySelection(
  models: Models<'page' | 'draft' | 'posting' | 'settings' | 'ui'>,
  field: PointedField,
  text: string,
): Promise<void> {
  const { ui } = models;
  const isUsed = await applyWords(models, field, { text });
  if (isUsed === undefined) return;
  batch(() => {
    ui.pointed.value = { field, outcome: isUsed ? 'used' : 'unclear', text };
    if (isUsed) ui.usedSelection.value = text;
  });
}
