import { isUnchanged } from './current-page';
import type { Models } from './session';

/** @returns whether the page is known to show another job than the form's draft is for */
export function isOverAnotherJob({ page, draft }: Models<'page' | 'draft'>): boolean {
  const now = page.current.value?.job;
  return page.isDraftChosen.value || (now !== undefined && !isUnchanged(draft.job.value, now));
}
