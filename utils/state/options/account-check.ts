import { CHECK_RESULTS, NOT_ASKED } from '@/utils/copy/en-GB/settings-accounts';
import type { Reply } from '@/utils/messages/requests';

/** @returns the result of an account's check, with advice */
export function describeCheck(cause: Reply<'check-account'>['cause']): string {
  return cause ? CHECK_RESULTS[cause] : NOT_ASKED;
}
