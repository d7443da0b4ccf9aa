import { notLoadedMessage } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';
import { loadPosting } from '@/utils/outbox/posting-store';
import * as actions from '@/utils/state/posted/resolve-posting';
import type { Models } from './session';

type BarModels = Models<'posting' | 'ui'>;

/** Cancels a posting that certainly was not sent. */
export function cancelFromPopup(models: BarModels, postingId: string): Promise<boolean> {
  return fromPostBar(models, postingId, () => actions.requestCancel(postingId));
}

/** The recruiter found an unknown posting on the board. @param jobId empty where it is unknown */
export function markAsPosted(models: BarModels, postingId: string, jobId = ''): Promise<boolean> {
  return fromPostBar(models, postingId, () => actions.resolveUnknown(postingId, true, jobId));
}

/** The recruiter did not find it. @returns false where another window was first: only one may post */
export function markAsNotPosted(models: BarModels, postingId: string): Promise<boolean> {
  return fromPostBar(models, postingId, () => actions.resolveUnknown(postingId, false));
}

/**
 * Runs what was pressed in the Post bar, which then shows the posting as it is.
 * @param work returns in words why nothing was done, or an empty string
 * @returns whether it was done
 */
async function fromPostBar(
  { posting, ui }: BarModels,
  postingId: string,
  work: () => Promise<string>,
): Promise<boolean> {
  const state = posting.current.peek()?.state;
  ui.notDone.value = undefined;
  let words = await work();
  try {
    posting.update(postingId, await loadPosting(postingId));
  } catch (error) {
    words ||= notLoadedMessage(storageFault(error));
  }
  if (words) ui.notDone.value = { postingId, state, words };
  return !words;
}
