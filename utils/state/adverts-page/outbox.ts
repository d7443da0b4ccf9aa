import { batch, type Signal, signal } from '@preact/signals';
import * as copy from '@/utils/copy/en-GB/adverts';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { request } from '@/utils/messages/send-request';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, postingsIn } from '@/utils/outbox/posting-store';
import { FRESH_MS, isFinished, OPEN_STATES } from '@/utils/outbox/transitions';

export interface OutboxView {
  /** Newest first; undefined until they are loaded. */
  postings: Signal<readonly Posting[] | undefined>;
  /** Ids of postings with an action in progress: further clicks on them are ignored. */
  busy: Signal<ReadonlySet<string>>;
  statuses: Signal<ReadonlyMap<string, string>>;
  now: Signal<number>;
  fault: Signal<StorageFault | undefined>;
}

export function createOutboxView(): OutboxView {
  return {
    postings: signal(undefined),
    busy: signal(new Set()),
    statuses: signal(new Map()),
    now: signal(Date.now()),
    fault: signal(undefined),
  };
}

/** Reloads the unfinished postings; those that finished since stay visible. */
export async function loadOutbox(outbox: OutboxView): Promise<void> {
  try {
    const open = (await Promise.all(OPEN_STATES.map(postingsIn))).flat();
    const ids = new Set(open.map(({ id }) => id));
    const before = (outbox.postings.value ?? []).filter(({ id }) => !ids.has(id));
    const ended = await Promise.all(before.map(({ id }) => loadPosting(id)));
    batch(() => {
      outbox.now.value = Date.now();
      outbox.postings.value = [...open, ...ended.filter((posting) => posting !== undefined)].sort(byAge);
      outbox.fault.value = undefined;
    });
  } catch (error) {
    outbox.fault.value = storageFault(error);
  }
}

function byAge(one: Posting, other: Posting): number {
  return one.writtenAt > other.writtenAt ? -1 : 1;
}

export function countOpen({ postings }: OutboxView): number | undefined {
  return postings.value?.filter(({ state }) => !isFinished(state)).length;
}

/** @returns whether the posting was written recently, so that the worker probably handles it */
export function isFresh({ writtenAt }: Posting, now: number): boolean {
  return Date.parse(writtenAt) > now - FRESH_MS;
}

/** @returns when the newest unsent posting is no longer fresh; undefined where there is none */
export function freshUntil({ postings, now }: OutboxView): number | undefined {
  const fresh = postings.value?.filter((one) => one.state === 'written' && isFresh(one, now.value)) ?? [];
  const youngest = fresh[0];
  return youngest && Date.parse(youngest.writtenAt) + FRESH_MS;
}

/** Cancels a posting that certainly was not sent. */
export function cancelPosting(outbox: OutboxView, id: string): Promise<void> {
  return once(outbox, id, async () => {
    const isDone = await request({ type: 'cancel-posting', postingId: id });
    return isDone ? '' : copy.NOT_CANCELLED;
  });
}

/** Sends a posting that is stored and was not sent yet. */
export function sendNow(outbox: OutboxView, id: string): Promise<void> {
  return once(outbox, id, async () => {
    const isDone = await request({ type: 'post', postingId: id });
    return isDone ? '' : copy.NOT_SENT_NOW;
  });
}

/** Records that the recruiter found an unknown posting on the board. @param jobId empty where it is unknown */
export function markAsPosted(outbox: OutboxView, id: string, jobId: string): Promise<void> {
  return once(outbox, id, async () => {
    await request({ type: 'resolve-unknown', postingId: id, there: true, ...(jobId ? { jobId } : {}) });
    return '';
  });
}

/**
 * Runs an action on a posting and reloads it, ignoring further clicks. @param work returns a status or an empty string
 */
export async function once(outbox: OutboxView, id: string, work: () => Promise<string>): Promise<void> {
  if (outbox.busy.value.has(id)) return;
  outbox.busy.value = new Set(outbox.busy.value).add(id);
  try {
    const words = await work();
    outbox.statuses.value = new Map(outbox.statuses.value).set(id, words);
  } catch (error) {
    outbox.fault.value = storageFault(error);
  } finally {
    await loadOutbox(outbox);
    const busy = new Set(outbox.busy.value);
    busy.delete(id);
    outbox.busy.value = busy;
  }
}
