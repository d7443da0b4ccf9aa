import { batch, effect, untracked } from '@preact/signals';
import type { Suggestion } from '@/utils/coreskills/suggest';
import type { DraftField } from '@/utils/drafts/draft';
import type { Session } from './session';

/**
 * Suggests a coreskill once the page has been read, and again whenever a field was left, as the title may be another
 * one then. Its vocabulary is loaded only now, when the form is on the screen.
 * @returns what ends it
 */
export function followSuggestions(session: Session): () => void {
  return effect(() => {
    const isRead = session.reading.value !== undefined;
    const wereLeft = session.visitedFields.value.size;
    // A form without a suggestion works as well, and says which coreskill is missing.
    if (isRead || wereLeft > 0) untracked(() => suggestFor(session).catch(() => undefined));
  });
}

/** Suggests a coreskill for what stands in the form now. A clear one is put in, to be confirmed. */
export async function suggestFor(session: Session): Promise<void> {
  const [{ suggest }, history] = await Promise.all([
    import('@/utils/coreskills/suggest'),
    import('@/utils/settings/choices').then(({ readChoices }) => readChoices()).catch(() => []),
  ]);
  const { title = '', description } = session.values.value;
  const company = session.company.value;
  const suggestion = title.trim()
    ? suggest({ title, description, company, history }, session.coreskills.value)
    : undefined;
  batch(() => {
    session.suggestion.value = suggestion;
    putIn(session, suggestion);
  });
}

/** What the recruiter chose, or took out, stays. */
function putIn(session: Session, suggestion: Suggestion | undefined): void {
  const { coreskill, specialisms, ...others } = session.fields.value;
  if (isOwn(coreskill) || isOwn(specialisms)) return;
  const choice = suggestion?.confidence === 'clear' ? suggestion.choice : undefined;
  session.fields.value = {
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
