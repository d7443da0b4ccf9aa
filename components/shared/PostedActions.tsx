import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { addDays, formatDate } from '@/utils/advert/dates';
import { recruiterSite } from '@/utils/board/endpoint';
import type { Profile } from '@/utils/board/profile';
import * as copy from '@/utils/copy/en-GB/changes';
import { readProfile } from '@/utils/settings/stored-profile';
import { type ClosingBlocker, closeEarly, closingBlocker } from '@/utils/state/posted/close-early';
import type { Posted } from '@/utils/state/posted/load-posted';
import { openEdit } from '@/utils/state/posted/open-edit';
import { useAction } from './use-action';

interface Props {
  posted: Posted;
  profile: Profile;
  /** ISO date, London. */
  today: string;
}

/** Edits a posted advert or closes it early; where that is impossible, it shows why, and where it can be done. */
export function PostedActions({ posted, profile, today }: Props) {
  const [status, once] = useAction();
  const { name: board, endpoint } = profile;
  const edit = () =>
    once(async () => {
      const obstacle = await openEdit(posted.posting, profile);
      return obstacle ? copy.BLOCKED[obstacle](board) : copy.OPENED_FOR_EDITING;
    }, copy.FAILED.edit);
  const close = () =>
    once(async () => {
      // The day that was asked about: one that has passed meanwhile is not sent.
      const result = await closeEarly(posted.posting, await readProfile(), today);
      return 'blocker' in result ? copy.BLOCKED[result.blocker](board) : '';
    }, copy.FAILED.takeDown);
  const blocker = closingBlocker(posted, profile, today);
  const isBlocked = blocker !== undefined && blocker !== 'ends-tomorrow';
  return (
    <>
      {!isBlocked && (
        <button type="button" class="button" onClick={edit}>
          {copy.EDIT}
        </button>
      )}
      {!blocker && (
        <ConfirmButton
          label={copy.TAKE_DOWN_EARLY}
          question={copy.takeDownQuestion(formatDate(addDays(today, 1), today))}
          confirmLabel={copy.TAKE_DOWN}
          onConfirm={close}
        />
      )}
      {isBlocked && isWorthWords(blocker) && (
        <p class="hint">
          {copy.BLOCKED[blocker](board)}{' '}
          <a href={recruiterSite(endpoint)} target="_blank" rel="noreferrer">
            {copy.openRecruiterAccount(board)}
          </a>
        </p>
      )}
      <StatusMessage>{status}</StatusMessage>
    </>
  );
}

/** Not shown, because its state, its end or its unfinished change is shown elsewhere. */
function isWorthWords(blocker: ClosingBlocker): boolean {
  return blocker !== 'not-posted' && blocker !== 'ended' && blocker !== 'unfinished';
}
