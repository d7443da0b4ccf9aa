export const fieldsLeft = (count: number) =>
  count === 1 ? '1 field needs attention' : `${count} fields need attention`;
/** @param account undefined where there is none yet, or none is chosen */
export const ready = (account: string | undefined, board: string, hasAccounts: boolean) =>
  account
    ? `Ready, as ${account}`
    : hasAccounts
      ? 'Choose the account first'
      : `Add your ${board} API user name and password first`;
export const SAMPLE_READY = 'Ready. This is a sample, so Post sends it to nobody';
export const CHECKING_PAGE = 'Checking the page again…';
export const POSTING = 'Posting…';
export const MAY_CLOSE = 'You can close this window. Posting will continue.';

export const postTo = (board: string) => `Post to ${board}`;
/** The buttons, for screen readers. */
export const WHAT_NEXT = 'What next';
export const PREVIEW = 'Preview';
export const PREVIEW_NOT_LOADED = 'The preview didn’t load. Close this window and open it again.';
