import { batch, effect, untracked } from '@preact/signals';
import type { Suggestion } from '@/utils/coreskills/suggest';
import type { DraftField } from '@/utils/drafts/draft';
import type { DraftModel } from './models/draft';
import type { Models } from './session';

/**
 * Suggests a coreskill once the page has been read, and again whenever a field was left, as the title may be another
 * one then. Its vocabulary is loaded only now, when the form is on the screen.
 * @returns what ends it
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
    // A form without a suggestion works as well, and says which coreskill is missing.
    if (isRead || wereLeft > 0) untracked(() => suggestFor({ draft, settings, ui }).catch(() => undefined));
  });
}

/** Suggests a coreskill for what stands in the form now. A clear one is put in, to be confirmed. */
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

/** What the recruiter chose, or took out, stays. */
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
