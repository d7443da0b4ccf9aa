import { batch, effect, untracked } from '@preact/signals';
import type { Suggestion } from '@/utils/coreskills/suggest';
import type { DraftField } from '@/utils/drafts/draft';
import type { DraftModel } from './models/draft';
import type { Models } from './session';

/**
 * Suggests again after each field, since the title may have changed. The vocabulary is loaded after the form is
 * visible.
 * @returns a function that stops it
 */
export function followSuggestions({
  page,
  draft,
  settings,
  ui,
}: Models<'page' | 'draft' | 'settings' | 'ui'>): () => void {
  return effect(() => {
    const isRead = page.reading.value !== undefined;
    const wereLeft = ui.visitedFields.value.size;
    // The form also works without a suggestion.
    if (isRead || wereLeft > 0) untracked(() => suggestFor({ draft, settings, ui }).catch(() => undefined));
  });
}

/** Suggests a coreskill for the form's values, and fills in a clear one for confirmation. */
export async function suggestFor({
  draft,
  settings,
  ui,
}: Models<'draft' | 'settings' | 'ui'>): Promise<void> {
  const [{ suggest }, history] = await Promise.all([
    import('@/utils/coreskills/suggest'),
    import('@/utils/settings/choices').then(({ readChoices }) => readChoices()).catch(() => []),
  ]);
  const { title = '', description } = draft.values.value;
  const company = draft.company.value;
  const suggestion = title.trim()
    ? suggest({ title, description, company, history }, settings.coreskills.value)
    : undefined;
  batch(() => {
    ui.suggestion.value = suggestion;
    putIn(draft, suggestion);
  });
}

/** The recruiter's choice, even an emptied field, stays. */
function putIn(draft: DraftModel, suggestion: Suggestion | undefined): void {
  const { coreskill, specialisms, ...others } = draft.fields.value;
  if (isOwn(coreskill) || isOwn(specialisms)) return;
  const choice = suggestion?.confidence === 'clear' ? suggestion.choice : undefined;
  draft.fields.value = {
    ...others,
    ...(choice ? { coreskill: suggested(choice.coreskill) } : {}),
    ...(choice?.specialism ? { specialisms: suggested([choice.specialism]) } : {}),
  };
}

function isOwn(field: DraftField | undefined): boolean {
  return field !== undefined && field.source !== 'suggestion';
}

function suggested(value: DraftField['value']): DraftField {
  return { value, source: 'suggestion', check: true };
}
