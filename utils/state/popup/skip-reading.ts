import type { PageModel } from './models/page';

/** Shows the form without waiting for the page. A late reading is still applied. */
export function skipReading(page: PageModel): void {
  page.isUnanswered.value = false;
  page.reading.value = { kind: 'none', reason: 'unreadable', cause: 'no-answer' };
}
