import type { NotSentAgain } from '@/utils/copy/en-GB/changes';
import { request } from '@/utils/messages/send-request';
import { type Change, newChange } from '@/utils/outbox/change';
import { loadPosting } from '@/utils/outbox/posting-store';
import { handOverChange } from './hand-over';
import { sendChange } from './send-change';

/** Cancels a change that certainly was not sent. @returns false if it was, or if the worker did not answer */
export function cancelChange(changeId: string): Promise<boolean> {
  return request({ type: 'cancel-change', changeId });
}

/** Sends a change that is stored and was not sent yet. @returns whether the worker did */
export async function sendChangeNow(changeId: string): Promise<boolean> {
  return (await handOverChange(changeId))?.state !== 'written';
}

/** The recruiter saw at the board that an unknown change went through. @returns false if another window resolved it */
export function confirmChange(changeId: string): Promise<boolean> {
  return request({ type: 'resolve-change', changeId, wentThrough: true });
}

/**
 * The recruiter saw at the board that an unknown change did not go through: exactly the same is sent once more, for the
 * same version. If it did go through, the board refuses that version.
 * @returns the change that was sent, or why none was: another window resolved it, its posting was deleted, it comes from
 * a backup file and was never checked here, or the advert has another version by now
 * @throws what `storageFault` names
 */
export async function repeatChange(change: Change): Promise<Change | 'resolved' | NotSentAgain> {
  const isResolved = await request({ type: 'resolve-change', changeId: change.id, wentThrough: false });
  if (!isResolved) return 'resolved';
  const posting = await loadPosting(change.posting);
  if (!posting) return 'deleted';
  if (change.fromBackup) return 'from-backup';
  const { kind, job, was, willBe, frozen, composedAt = change.writtenAt } = change;
  return (await sendChange(newChange({ kind, posting, job, was, willBe, frozen, composedAt }))) ?? 'outdated';
}
