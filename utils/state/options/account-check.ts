import { CHECK_RESULTS, madeAdvert, NOT_ASKED } from '@/utils/copy/en-GB/settings-accounts';
import type { Reply } from '@/utils/messages/requests';

/** @returns the result of an account's check, with advice */
export function describeCheck({ cause, jobId }: Reply<'check-account'>): string {
  return cause ? madeAdvert(CHECK_RESULTS[cause], jobId) : NOT_ASKED;
}
