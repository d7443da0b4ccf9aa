import { StatusMessage } from '@/components/ui/StatusMessage';
import { recruiterSite } from '@/utils/board/endpoint';
import * as copy from '@/utils/copy/en-GB/changes';
import { NOT_CANCELLED, NOT_SENT_NOW, SEND_NOW } from '@/utils/copy/en-GB/send-now';
import { LOOK_THERE, NOT_RESOLVED, NOT_RESOLVED_NOR_SENT } from '@/utils/copy/en-GB/unknown';
import type { Change } from '@/utils/outbox/change';
import { isFresh } from '@/utils/outbox/transitions';
import {
  cancelChange,
  confirmChange,
  repeatChange,
  sendChangeNow,
} from '@/utils/state/posted/resolve-change';
import { useAction } from './use-action';

interface Props {
  change: Change;
  endpoint: string;
  now: number;
  /** Called after each action, to show its result. */
  onDone?(): void;
}

/** What can be done about a change that is not finished. */
export function ChangeActions({ change, endpoint, now, onDone }: Props) {
  // What could not be done, or an empty string.
  const [status, once] = useAction(onDone);
  const { id, state } = change;
  const cancel = () => once(async () => ((await cancelChange(id)) ? '' : NOT_CANCELLED), copy.FAILED.cancel);
  const sendNow = () => once(async () => ((await sendChangeNow(id)) ? '' : NOT_SENT_NOW), copy.FAILED.send);
  const confirm = () => once(async () => ((await confirmChange(id)) ? '' : NOT_RESOLVED), copy.FAILED.answer);
  const repeat = () =>
    once(async () => {
      const result = await repeatChange(change);
      if (result === 'resolved') return NOT_RESOLVED_NOR_SENT;
      return typeof result === 'string' ? copy.NOT_SENT_AGAIN[result] : '';
    }, copy.FAILED.repeat);
  const isStale = state === 'written' && !isFresh(change, now);
  return (
    <>
      {state === 'unknown' && (
        <>
          <a class="button" href={recruiterSite(endpoint)} target="_blank" rel="noreferrer">
            {LOOK_THERE}
          </a>
          <button type="button" class="button" onClick={confirm}>
            {copy.IT_WENT_THROUGH}
          </button>
          <button type="button" class="button" onClick={repeat}>
            {copy.IT_DID_NOT}
          </button>
        </>
      )}
      {isStale && (
        <button type="button" class="button" onClick={sendNow}>
          {SEND_NOW}
        </button>
      )}
      {(isStale || state === 'waiting') && (
        <button type="button" class="button" onClick={cancel}>
          {copy.DONT_SEND}
        </button>
      )}
      <StatusMessage>{status}</StatusMessage>
    </>
  );
}
