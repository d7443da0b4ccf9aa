import { createModel, signal } from '@preact/signals';
import type { Job } from '@/utils/drafts/job';
import type { Reading } from '@/utils/reading/reading';
import type { Tab } from '../tab';

export interface CurrentPage {
  address: string;
  job: Job | undefined;
  title: string | undefined;
}

/** What the page shows now, where that differs from what the recruiter saw. */
export interface PageMismatch extends CurrentPage {
  isAnotherJob: boolean;
}

/** A draft to switch to: of another job at this address, or of the previous page. */
export interface OtherDraft {
  page: string;
  title: string | undefined;
  isOnPage: boolean;
}

export const PageModel = createModel(() => {
  const tab = signal<Tab>({ id: undefined, url: undefined });
  /** The address and job at the last reading, as the recruiter saw them. */
  const current = signal<CurrentPage | undefined>(undefined);
  const reading = signal<Reading | undefined>(undefined);
  const isUnanswered = signal(false);
  const otherDrafts = signal<readonly OtherDraft[]>([]);
  return { tab, current, reading, isUnanswered, otherDrafts };
});

export interface PageModel extends InstanceType<typeof PageModel> {}
