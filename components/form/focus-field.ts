import type { FieldId } from '@/utils/advert/fields';

export const controlId = (id: FieldId): string => `field-${id}`;

/** Focuses a field and opens the fold around it. */
export function focusField(id: FieldId): void {
  const control = document.getElementById(controlId(id));
  const fold = control?.closest('details');
  if (fold) fold.open = true;
  control?.focus({ preventScroll: true });
  // Keeps the error below visible.
  (document.getElementById(`${controlId(id)}-label`) ?? control)?.scrollIntoView({ block: 'start' });
}

/** After the next render. */
export function focusFieldSoon(id: FieldId): void {
  requestAnimationFrame(() => focusField(id));
}
