import { createModel, signal } from '@preact/signals';
import { createQueue } from '@/utils/async/queue';
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
  draftKey: string;
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
  /** The recruiter went to a draft that is not the page's, and has not asked for the page since. */
  const isDraftChosen = signal(false);
  const inTurn = createQueue();
  let begun = 0;
  let shown = 0;
  return {
    tab,
    current,
    reading,
    isUnanswered,
    otherDrafts,
    isDraftChosen,

    /** What brings another draft or reading into the form, one after the other. */
    inTurn,

    /**
     * Begins to read the page.
     * @returns what shows the reading in its turn, unless one that was begun later is shown already, or the recruiter has
     * chosen another draft
     */
    beginReading(): (show: () => Promise<void>) => Promise<void> {
      begun += 1;
      const own = begun;
      return (show) =>
        inTurn(async () => {
          if (own < shown || isDraftChosen.value) return;
          shown = own;
          await show();
        });
    },
  };
});

export interface PageModel extends InstanceType<typeof PageModel> {}
