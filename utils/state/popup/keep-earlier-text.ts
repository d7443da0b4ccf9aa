import { addEarlierText } from '@/utils/drafts/earlier-texts';
import type { Models } from './session';

/**
 * Keeps the description that is about to be replaced, so that the editor can undo it after the popup was closed, too.
 * It is stored with the change that follows.
 */
export function keepEarlierText({ draft }: Models<'draft'>): void {
  const { description } = draft.fields.value;
  if (typeof description?.value !== 'string') return;
  draft.earlierTexts.value = addEarlierText(draft.earlierTexts.value, description.value);
}
