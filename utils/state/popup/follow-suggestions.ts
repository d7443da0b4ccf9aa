import { batch, effect, untracked } from '@preact/signals';
import type { Reading } from '@/utils/reading/reading';
import type { Session } from './session';

/**
 * Suggests again after each field, since the title may have changed. Its code is loaded after the form. After the first
 * suggestions of a reading the rows with something to do are open.
 * @returns a function that stops it
 */
export function followSuggestions(session: Session): () => void {
  const { page, draft, ui } = session;
  return effect(() => {
    const reading = page.reading.value;
    // Another draft may come into the form with the same reading.
    draft.key.value;
    const wereLeft = ui.visitedFields.value.size;
    if (!reading && wereLeft === 0) return;
    untracked(() => suggestAll(session)).then(() => markFormReady(session, reading));
  });
}

/** The form also works without one. */
async function suggestAll(session: Session): Promise<void> {
  await Promise.allSettled([
    import('./suggest').then(({ suggestFor }) => suggestFor(session)),
    import('./suggest-postcode').then(({ suggestPostcodeFor }) => suggestPostcodeFor(session)),
  ]);
}

/** Opens what is still to do, once for each reading. */
function markFormReady({ page, ui }: Session, reading: Reading | undefined): void {
  if (!reading || page.reading.value !== reading || ui.isFormReady.value) return;
  batch(() => {
    if (!reading.isLoading) ui.openRowsToDo();
    ui.isFormReady.value = true;
  });
}
