import { effect, untracked } from '@preact/signals';
import type { Session } from './session';

/**
 * Suggests again after each field, since the title may have changed. Its code is loaded after the form.
 * @returns a function that stops it
 */
export function followSuggestions(session: Session): () => void {
  const { page, ui } = session;
  return effect(() => {
    const isRead = page.reading.value !== undefined;
    const wereLeft = ui.visitedFields.value.size;
    if (isRead || wereLeft > 0) untracked(() => suggestAll(session));
  });
}

/** The form also works without one. */
function suggestAll(session: Session): void {
  import('./suggest').then(({ suggestFor }) => suggestFor(session)).catch(() => undefined);
  import('./suggest-postcode').then(({ suggestPostcode }) => suggestPostcode(session)).catch(() => undefined);
}
