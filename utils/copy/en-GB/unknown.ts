/** Asks whether the advert is on the board. */
export const LOOK_THERE = 'Look for it on the board';
export const IT_IS_THERE = 'I found it';
export const IT_IS_NOT = 'I didn’t find it: send again';
/** Before an unknown advert counts as not posted. */
export const lookedThere = (board: string) =>
  `Have you looked in your ${board} recruiter account, and it isn’t there?`;
export const SEND_IT_AGAIN = 'Not there: send it again';
export const ITS_JOB_ID = 'Job id, if you know it';
export const KEEP_AS_POSTED = 'Mark as posted';
export const BACK = 'Back';

export const NOT_RESOLVED =
  'This was already answered in another window, or Jobcourier didn’t respond. Close this window and open it again to check.';
export const NOT_RESOLVED_NOR_SENT = `Nothing was sent. ${NOT_RESOLVED}`;
