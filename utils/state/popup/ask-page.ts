import type { Reading } from '@/utils/reading/reading';
import type { PageModel } from './models/page';
import { readTab } from './tab';

/** A page that has not answered by then may never do so. */
const UNANSWERED_MS = 3_000;

/** Reads the tab's page. Where it takes long, that is shown meanwhile. @returns what it read, however late it comes */
export async function readPage(page: PageModel): Promise<Reading> {
  const timer = setTimeout(() => {
    page.isUnanswered.value = true;
  }, UNANSWERED_MS);
  try {
    return await readTab(page.tab.value);
  } finally {
    clearTimeout(timer);
    page.isUnanswered.value = false;
  }
}

/** The recruiter does not wait for the page. What it says is filled in all the same if it answers. */
export function skipReading(page: PageModel): void {
  page.isUnanswered.value = false;
  page.reading.value = { kind: 'none', reason: 'unreadable', cause: 'no-answer' };
}
