import type { Reading } from '@/utils/reading/reading';
import type { Session } from './session';
import { readTab } from './tab';

/** A page that has not answered by then may never do so. */
const UNANSWERED_MS = 3_000;

/** Reads the tab's page. Where it takes long, that is told meanwhile. @returns what it read, however late it comes */
export async function readPageOrTell(session: Session): Promise<Reading> {
  const timer = setTimeout(() => {
    session.isUnanswered.value = true;
  }, UNANSWERED_MS);
  try {
    return await readTab(session.tab.value);
  } finally {
    clearTimeout(timer);
    session.isUnanswered.value = false;
  }
}

/** The recruiter does not wait for the page. What it says is filled in all the same if it answers. */
export function skipReading(session: Session): void {
  session.isUnanswered.value = false;
  session.reading.value = { kind: 'none', reason: 'unreadable', cause: 'no-answer' };
}
