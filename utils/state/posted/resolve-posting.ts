import { NOT_CANCELLED } from '@/utils/copy/en-GB/send-now';
import { NOT_RESOLVED, NOT_RESOLVED_NOR_SENT } from '@/utils/copy/en-GB/unknown';
import { request } from '@/utils/messages/send-request';

/** Cancels a posting that certainly was not sent. @returns in words that it was not cancelled; empty if it was */
export async function requestCancel(postingId: string): Promise<string> {
  return (await request({ type: 'cancel-posting', postingId })) ? '' : NOT_CANCELLED;
}

/**
 * Records whether the recruiter found an unknown posting on the board. Only one window can.
 * @param jobId empty where it is unknown
 * @returns in words that it was not recorded; empty if it was
 */
export async function resolveUnknown(postingId: string, there: boolean, jobId = ''): Promise<string> {
  const isDone = await request({
    type: 'resolve-unknown',
    postingId,
    there,
    ...(jobId ? { jobId } : {}),
  });
  if (isDone) return '';
  return there ? NOT_RESOLVED : NOT_RESOLVED_NOR_SENT;
}
