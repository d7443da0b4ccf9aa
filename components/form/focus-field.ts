import type { FieldId } from '@/utils/advert/fields';

export const controlId = (id: FieldId): string => `field-${id}`;

/** Focuses a field, scrolls to it, and opens the fold around it. */
export function focusField(id: FieldId): void {
  const control = document.getElementById(controlId(id));
  const fold = control?.closest('details');
  if (fold) fold.open = true;
  control?.focus({ preventScroll: true });
  // Scrolls the label to the top, so that the error below it is visible.
  (document.getElementById(`${controlId(id)}-label`) ?? control)?.scrollIntoView({ block: 'start' });
}

/** Focuses a field after the next render. */
export function focusFieldSoon(id: FieldId): void {
  requestAnimationFrame(() => focusField(id));
}
