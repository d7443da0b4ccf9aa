import type { Reading } from '@/utils/reading/reading';
import type { PageModel } from './models/page';
import { type EarlyReading, readTab } from './tab';

const UNANSWERED_MS = 3_000;

/** Sets `isUnanswered` while reading takes long. @returns the reading, however late */
export async function readFormPage(page: PageModel, early?: EarlyReading): Promise<Reading> {
  const timer = setTimeout(() => {
    page.isUnanswered.value = true;
  }, UNANSWERED_MS);
  try {
    return await readTab(page.tab.value, early);
  } finally {
    clearTimeout(timer);
    page.isUnanswered.value = false;
  }
}
