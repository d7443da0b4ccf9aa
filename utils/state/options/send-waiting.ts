import { request } from '@/utils/messages/send-request';

/**
 * After an address was allowed as the board's: adverts may wait for that. The browser alone does not wake the worker in time,
 * as it tells of the permission before the address is remembered, and of one that was given for a frame before not at all.
 */
export async function sendWaiting(): Promise<void> {
  await request({ type: 'resume-outbox' });
}
