import type { Reply } from '@/utils/messages/requests';

type Cause = Reply<'check-account'>['cause'];

export const ASKING = 'Asking the board…';

const NOT_ASKED = 'That could not be asked. Try again.';

const WORDS: Readonly<Record<NonNullable<Cause>, string>> = {
  good: 'The board knows this user name and password. Nothing was posted.',
  wrong: 'The board does not know this user name and password. Enter them again.',
  company:
    'The board knows them, but they don’t have permission to post for this company. Ask your account manager there.',
  offline: 'You are offline, so nothing was asked. Try again when you are back.',
  permission: 'The browser doesn’t let Jobcourier reach the board. Save the address under Board to allow it.',
  paused: 'The board limits how fast adverts can be posted: too many requests. Try again in a few minutes.',
  missing: 'There is no user name or password for this account. Enter them.',
  locked: 'Your accounts are locked. Unlock them under Security, then check again.',
  unclear:
    'The board gave an answer that says neither yes nor no. Some boards do: post an advert to find out.',
  posted:
    'The board took the empty request for an advert. Look in your recruiter account, and remove it there.',
};

/** @returns the result of an account's check, with advice */
export function describeCheck(cause: Cause): string {
  return cause ? WORDS[cause] : NOT_ASKED;
}
