import type { FieldId } from '@/utils/advert/fields';

/** The element id of a field's control. */
export const controlId = (id: FieldId): string => `field-${id}`;

/** Moves the keyboard to a field and brings it into sight, opening the fold that it may be in. */
export function jumpTo(id: FieldId): void {
  const control = document.getElementById(controlId(id));
  const fold = control?.closest('details');
  if (fold) fold.open = true;
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
