import type { FieldId } from '@/utils/advert/fields';

/** The element id of a field's control. */
export const controlId = (id: FieldId): string => `field-${id}`;

/** Moves the keyboard to a field and brings it into sight, opening the fold that it may be in. */
export function focusField(id: FieldId): void {
  const control = document.getElementById(controlId(id));
  const fold = control?.closest('details');
  if (fold) fold.open = true;
  control?.focus({ preventScroll: true });
  // The label comes to the top, so that the error under it is in sight however tall the control is.
  (document.getElementById(`${controlId(id)}-label`) ?? control)?.scrollIntoView({ block: 'start' });
}

/** The same after the next drawing: for controls that a press just now brought or took away. */
export function focusFieldSoon(id: FieldId): void {
  requestAnimationFrame(() => focusField(id));
}
