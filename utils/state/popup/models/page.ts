import { createModel, signal } from '@preact/signals';
import type { Job } from '@/utils/drafts/job';
import type { Reading } from '@/utils/reading/reading';
import type { Tab } from '../tab';

/** Where the tab's page is, and which job it shows. */
export interface CurrentPage {
  address: string;
  job: Job | undefined;
  /** The job's title as the page has it. */
  title: string | undefined;
}

/** What the page was found to show instead of what the recruiter saw last. */
export interface PageMismatch extends CurrentPage {
  isAnotherJob: boolean;
}

/** A draft that is one press away: of another job at the same address, or of where the page was before. */
export interface OtherDraft {
  /** Its name. */
  page: string;
  title: string | undefined;
  /** Whether it is the one that the page shows now. */
  isOnPage: boolean;
}

/** The page under the popup: the tab, and what was read from it. */
export const PageModel = createModel(() => {
  const tab = signal<Tab>({ id: undefined, url: undefined });
  /** Where the page was and which job it showed when it was last read, as the recruiter saw it. */
  const current = signal<CurrentPage | undefined>(undefined);
  /** Undefined until the page has been read. */
  const reading = signal<Reading | undefined>(undefined);
  /** Whether the page has been asked for a while and has not answered. */
  const isUnanswered = signal(false);
  /** Drafts of other jobs that the page showed. */
  const otherDrafts = signal<readonly OtherDraft[]>([]);
  return { tab, current, reading, isUnanswered, otherDrafts };
});

export interface PageModel extends InstanceType<typeof PageModel> {}
