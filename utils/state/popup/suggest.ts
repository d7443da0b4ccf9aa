import { batch } from '@preact/signals';
import type { Suggestion } from '@/utils/coreskills/suggest';
import type { DraftField } from '@/utils/drafts/draft';
import type { DraftModel } from './models/draft';
import type { Models } from './session';

/** Suggests a coreskill, and fills in a clear one for confirmation. */
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
    applySuggestion(draft, suggestion);
  });
}

/** The recruiter's choice, even an emptied field, stays. */
function applySuggestion(draft: DraftModel, suggestion: Suggestion | undefined): void {
  const { coreskill, specialisms, ...others } = draft.fields.value;
  if (isGiven(coreskill) || isGiven(specialisms)) return;
  const choice = suggestion?.confidence === 'clear' ? suggestion.choice : undefined;
  draft.fields.value = {
    ...others,
    ...(choice ? { coreskill: suggested(choice.coreskill) } : {}),
    ...(choice?.specialism ? { specialisms: suggested([choice.specialism]) } : {}),
  };
}

function isGiven(field: DraftField | undefined): boolean {
  return field !== undefined && field.source !== 'suggestion';
}

function suggested(value: DraftField['value']): DraftField {
  return { value, source: 'suggestion', check: true };
}
