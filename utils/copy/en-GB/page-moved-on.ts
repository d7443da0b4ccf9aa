export const PAGE_CHANGED = 'The page has changed since you posted it:';
export const valueThenNow = (label: string, then: string, now: string) =>
  `${label}: ${then} then, ${now} now`;
export const nothingThen = (label: string, now: string) => `${label}: nothing then, ${now} now`;
export const textChanged = (label: string) => `${label}: text has changed`;
export const UPDATE = 'Update the advert';
export const LEAVE = 'Leave it as it is';
export const EDIT_OPEN = 'The edit is open in a new tab. Nothing is sent until you send it there.';
export const LEFT = 'The advert stays as it is.';

const AS_FAR_AS_WE_KNOW =
  'As far as we know, your advert is still on the board. If the job is gone, take it down early.';
export const PAGE_EXPIRED = `This page says that the job is closed. ${AS_FAR_AS_WE_KNOW}`;
export const PAGE_GONE = `We no longer find the advert on this page. ${AS_FAR_AS_WE_KNOW}`;
