import type { FieldId } from '@/utils/advert/fields';
import { editField } from './edit';
import type { Models } from './session';

/** Sets a field to what is being typed in it. What is wrong with it is told once it is left, or Post is pressed. */
export function typeValue(models: Models<'draft' | 'posting' | 'ui'>, id: FieldId, value: string): void {
  models.ui.typedField.value = id;
  editField(models, id, value);
}
