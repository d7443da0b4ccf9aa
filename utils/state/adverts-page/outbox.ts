import { batch, type Signal, signal } from '@preact/signals';
import * as copy from '@/utils/copy/en-GB/adverts';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { request } from '@/utils/messages/send-request';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, postingsIn } from '@/utils/outbox/posting-store';
import { FRESH_MS, isFinished, OPEN_STATES } from '@/utils/outbox/transitions';

/** The postings that are not finished, and those that ended while they were looked at. */
export interface OutboxView {
  /** Newest first; undefined until they are read. */
  postings: Signal<readonly Posting[] | undefined>;
  /** The ids of those that a press is being worked on for: another press does nothing. */
  busy: Signal<ReadonlySet<string>>;
  /** What the recruiter is told of a press, by the posting's id. */
  statuses: Signal<ReadonlyMap<string, string>>;
  /** The time that the list is told for. */
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

/** Reads what is not finished; what ended since the last time stays in sight with its end. */
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

/** @returns how many are not finished. */
export function countOpen({ postings }: OutboxView): number | undefined {
  return postings.value?.filter(({ state }) => !isFinished(state)).length;
}

/** @returns whether the posting was written a moment ago, so that the worker has it in hand. */
export function isFresh({ writtenAt }: Posting, now: number): boolean {
  return Date.parse(writtenAt) > now - FRESH_MS;
}

/** @returns when the youngest that is only written is no longer fresh; undefined where none is. */
export function freshUntil({ postings, now }: OutboxView): number | undefined {
  const fresh = postings.value?.filter((one) => one.state === 'written' && isFresh(one, now.value)) ?? [];
  const youngest = fresh[0];
  return youngest && Date.parse(youngest.writtenAt) + FRESH_MS;
}

/** Calls back what was certainly not sent. */
export function cancelPosting(outbox: OutboxView, id: string): Promise<void> {
  return once(outbox, id, async () => {
    const isDone = await request({ type: 'cancel-posting', postingId: id });
    return isDone ? '' : copy.NOT_CANCELLED;
  });
}

/** Sends what was written and hasn’t been sent. */
export function sendNow(outbox: OutboxView, id: string): Promise<void> {
  return once(outbox, id, async () => {
    const isDone = await request({ type: 'post', postingId: id });
    return isDone ? '' : copy.NOT_SENT_NOW;
  });
}

/** Settles one of which nobody knew: the recruiter found it at the board. @param jobId empty where it is not known */
export function markAsPosted(outbox: OutboxView, id: string, jobId: string): Promise<void> {
  return once(outbox, id, async () => {
    await request({ type: 'resolve-unknown', postingId: id, there: true, ...(jobId ? { jobId } : {}) });
    return '';
  });
}

/**
 * Does what one press asks for, and takes over what became of it. While that goes on, further presses do nothing.
 * @param work gives what the recruiter is to be told, if anything
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
