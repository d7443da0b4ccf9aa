import { useState } from 'preact/hooks';
import type { CheckResult } from '@/utils/board/check-credentials';
import { requestWithCause } from '@/utils/messages';

/** What a check found out, and what to do next. */
const WORDS: Readonly<Record<CheckResult | 'locked', string> & Record<string, string | undefined>> = {
  good: 'The board knows this user name and password. Nothing was posted.',
  wrong: 'The board does not know this user name and password. Enter them again.',
  company:
    'The board knows them, but they doesn’t have permission to post for this company. Ask your account manager there.',
  offline: 'You are offline, so nothing was asked. Try again when you are back.',
  permission:
    'The browser does not let Jobcourier reach the board. Save the address under Board to allow it.',
  paused: 'The board limits how fast adverts can be posted: too many requests. Try again in a few minutes.',
  missing: 'There is no user name or password for this account. Enter them.',
  locked: 'Your accounts are locked. Unlock them under Security, then check again.',
  unclear:
    'The board gave an answer that says neither yes nor no. Some boards do: post an advert to find out.',
  posted:
    'The board took the empty request for an advert. Look in your recruiter account, and remove it there.',
};

/** The button that asks the board whether it knows an account, and what it said. */
export function CheckAccount({ accountId, label }: { accountId: string; label: string }) {
  const [status, setStatus] = useState('');
  const check = async () => {
    setStatus('Asking the board…');
    const { cause } = await requestWithCause({ type: 'check-account', accountId });
    setStatus((cause && WORDS[cause]) ?? 'That could not be asked. Try again.');
  };
  return (
    <>
      <button type="button" class="quiet" onClick={check}>
        Check<span class="sr-only"> {label} at the board</span>
      </button>
      <span role="status" class="hint card-said">
        {status}
      </span>
    </>
  );
}
