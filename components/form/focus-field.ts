import type { RowId } from '@/utils/advert/field-entry';
import { type FieldId, fieldOf } from '@/utils/advert/fields';
import type { UiModel } from '@/utils/state/popup/models/ui';

/** Frames to wait for lazy parts. */
const MOST_FRAMES = 120;

export const controlId = (id: FieldId): string => `field-${id}`;

export const rowHeadId = (id: RowId): string => `row-${id}`;

/** Opens a field's row and focuses the field once it can be used, unless the recruiter has gone elsewhere by then. */
export async function focusField(ui: UiModel, id: FieldId): Promise<void> {
  const before = document.activeElement;
  ui.openRow(fieldOf(id).row);
  const control = await whenUsable(id);
  const now = document.activeElement;
  if (!control || (now && now !== before && now !== document.body)) return;
  control.focus({ preventScroll: true });
  // The label, the error and the hint, too, if there is room.
  for (const part of [control.closest('.row'), control.closest('.field'), control]) {
    part?.scrollIntoView({ block: 'nearest' });
  }
}

/** Waits for the next drawing, and for a control that is loaded later. @returns undefined after a timeout */
export async function whenUsable(id: FieldId, isEditor = false): Promise<HTMLElement | undefined> {
  for (let drawn = 0; drawn < MOST_FRAMES; drawn += 1) {
    await new Promise(requestAnimationFrame);
    const control = document.getElementById(controlId(id));
    if (control && !control.matches(':disabled') && (!isEditor || control.isContentEditable)) return control;
  }
  return undefined;
}
