import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { ASKING, CHECK_RESULTS, madeAdvert, NOT_ASKED } from '@/utils/copy/en-GB/settings-accounts';
import * as copy from '@/utils/copy/en-GB/settings-addresses';
import { requestWithCause } from '@/utils/messages/send-request';
import { defaultAccount } from '@/utils/settings/default-account';
import { requestBoardPermission } from '@/utils/settings/permission';
import { sendWaiting } from './send-waiting';
import { failure, type Status, success } from './status';

export interface OtherAddressesModel {
  /** Whether the last check found no board at the address. */
  isDoubted: ReadonlySignal<boolean>;
  /** Where a board answered, besides the address in use. */
  answering: ReadonlySignal<string | undefined>;
  status: ReadonlySignal<Status | undefined>;
  /**
   * Sends user name and password of the default account to the address, once. Call first in a click handler, since it
   * requests a permission. Ignored while another is tried.
   */
  tryAddress(address: string): Promise<void>;
}

export function createOtherAddresses(isDoubted: Signal<boolean>): OtherAddressesModel {
  const answering = signal<string | undefined>(undefined);
  const status = signal<Status | undefined>(undefined);
  let isTrying = false;

  const ask = async (address: string): Promise<Status> => {
    const account = await defaultAccount();
    if (!account) return failure(CHECK_RESULTS.missing);
    const { cause, jobId } = await requestWithCause({ type: 'try-address', accountId: account.id, address });
    // Only a board knows about user names, passwords and missing fields.
    if (cause === 'good' || cause === 'wrong' || cause === 'company') {
      answering.value = address;
      return success(copy.answers(address));
    }
    if (cause === 'address') return failure(copy.doesNotAnswer(address));
    return failure(cause ? madeAdvert(CHECK_RESULTS[cause], jobId) : NOT_ASKED);
  };

  return {
    isDoubted,
    answering,
    status,
    async tryAddress(address) {
      if (isTrying) return;
      isTrying = true;
      // Before any `await`: browsers require a user gesture.
      const url = new URL(address);
      const isAllowed = await requestBoardPermission(url).catch(() => false);
      if (isAllowed) await sendWaiting();
      status.value = success(ASKING);
      status.value = isAllowed
        ? await ask(address).catch(() => failure(NOT_ASKED))
        : failure(copy.notAllowed(url.host));
      isTrying = false;
    },
  };
}
