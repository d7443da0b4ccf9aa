import { createModel, signal } from '@preact/signals';
import type { Job } from '@/utils/drafts/job';
import type { Reading } from '@/utils/reading/reading';
import type { Tab } from '../tab';

export interface CurrentPage {
  address: string;
  job: Job | undefined;
  title: string | undefined;
}

/** What the page shows, where the recruiter saw something else. */
export interface PageMismatch extends CurrentPage {
  isAnotherJob: boolean;
}

/** Another job at this address, or the previous page. */
export interface OtherDraft {
  page: string;
  title: string | undefined;
  isOnPage: boolean;
}

export const PageModel = createModel(() => {
  const tab = signal<Tab>({ id: undefined, url: undefined });
  /** At the last reading, as the recruiter saw it. */
  const current = signal<CurrentPage | undefined>(undefined);
  const reading = signal<Reading | undefined>(undefined);
  const isUnanswered = signal(false);
  const otherDrafts = signal<readonly OtherDraft[]>([]);
  return { tab, current, reading, isUnanswered, otherDrafts };
});

export interface PageModel extends InstanceType<typeof PageModel> {}
