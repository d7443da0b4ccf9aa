import { batch } from '@preact/signals';
import { FAILED } from '@/utils/copy/en-GB/changes';
import { NOT_SENT_NOW } from '@/utils/copy/en-GB/send-now';
import { notDoneMessage } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';
import { request } from '@/utils/messages/send-request';
import { changesIn, loadChange } from '@/utils/outbox/change-store';
import { newestFirst } from '@/utils/outbox/order';
import { loadPosting, postingsIn } from '@/utils/outbox/posting-store';
import { OPEN_STATES } from '@/utils/outbox/transitions';
import * as actions from '@/utils/state/posted/resolve-posting';
import type { OutboxModel } from './models/outbox';

/** Reloads the unfinished postings and changes; those that finished since stay visible. */
export async function loadOutbox(outbox: OutboxModel): Promise<void> {
  try {
    const open = (await Promise.all(OPEN_STATES.map(postingsIn))).flat();
    const ended = await reload(outbox.postings.value ?? [], open, loadPosting);
    const openChanges = (await Promise.all(OPEN_STATES.map(changesIn))).flat();
    const endedChanges = await reload(outbox.changes.value, openChanges, loadChange);
    batch(() => {
      outbox.now.value = Date.now();
      outbox.postings.value = [...open, ...ended].sort(newestFirst);
      outbox.changes.value = [...openChanges, ...endedChanges];
      outbox.fault.value = undefined;
    });
  } catch (error) {
    outbox.fault.value = storageFault(error);
  }
}

/** @returns those shown before that are no longer open, as they are now */
async function reload<T extends { id: string }>(
  before: readonly T[],
  open: readonly T[],
  load: (id: string) => Promise<T | undefined>,
): Promise<T[]> {
  const ids = new Set(open.map(({ id }) => id));
  const ended = await Promise.all(before.filter(({ id }) => !ids.has(id)).map(({ id }) => load(id)));
  return ended.filter((record) => record !== undefined);
}

/** Cancels a posting that certainly was not sent. */
export function cancelFromOutbox(outbox: OutboxModel, id: string): Promise<void> {
  return once(outbox, id, () => actions.requestCancel(id), FAILED.cancel);
}

/** Sends a posting that is stored and was not sent yet. */
export function sendNow(outbox: OutboxModel, id: string): Promise<void> {
  const send = async () => ((await request({ type: 'post', postingId: id })) ? '' : NOT_SENT_NOW);
  return once(outbox, id, send, FAILED.send);
}

/** Records that the recruiter found an unknown posting on the board. @param jobId empty where it is unknown */
export function markAsPosted(outbox: OutboxModel, id: string, jobId: string): Promise<void> {
  return once(outbox, id, () => actions.resolveUnknown(id, true, jobId), FAILED.answer);
}

/**
 * Runs an action on a posting and reloads it, ignoring further clicks. @param work returns a status or an empty string
 * @param failed what an error keeps from being done, as the beginning of a sentence
 */
export async function once(
  outbox: OutboxModel,
  id: string,
  work: () => Promise<string>,
  failed: string,
): Promise<void> {
  if (outbox.busy.value.has(id)) return;
  outbox.busy.value = new Set(outbox.busy.value).add(id);
  const words = await work().catch((error) => notDoneMessage(failed, storageFault(error)));
  outbox.statuses.value = new Map(outbox.statuses.value).set(id, words);
  await loadOutbox(outbox);
  const busy = new Set(outbox.busy.value);
  busy.delete(id);
  outbox.busy.value = busy;
}
