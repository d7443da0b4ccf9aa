import { batch } from '@preact/signals';
import { type Draft, valuesOf } from '@/utils/drafts/draft';
import type { OtherDraft } from './models/page';
import type { Models } from './session';

/** Clears what belonged to another draft. @param stored undefined for a new one */
export function putDraftIntoForm(
  { draft, ui }: Models<'draft' | 'ui'>,
  key: string,
  stored: Draft | undefined,
): void {
  batch(() => {
    draft.replace(key, stored);
    ui.reset();
  });
}

/** @returns a link to switch to */
export function otherDraft({ page, fields }: Draft, isOnPage = false): OtherDraft {
  return { draftKey: page, title: valuesOf(fields).title?.trim() || undefined, isOnPage };
}
