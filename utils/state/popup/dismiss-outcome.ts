import { batch } from '@preact/signals';
import type { Models } from './session';

/** Dismisses an outcome or duplicate, to post again. */
export function dismissOutcome({ posting, ui }: Models<'posting' | 'ui'>): void {
  batch(() => {
    posting.dismiss();
    ui.submitAttempted.value = false;
  });
}
