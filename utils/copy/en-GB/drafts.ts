export const OTHER_PAGES = 'Drafts of other pages';
export const ALL_ADVERTS = 'All your adverts';
export const DRAFTS = 'Drafts';
export const NO_DRAFTS =
  'There are no drafts. Click the Jobcourier icon on a job page: what it fills in and what you change is kept here until you post or discard it.';

export const FROM_BACKUP = 'from a backup file';
export const changed = (day: string) => `Changed ${day}`;
export const notEdited = (day: string) => `Read ${day}, not edited – deleted after 30 days`;
/** A date needs "on"; `today, 14:05` does not. */
export const posted = (day: string) => `posted ${/^\d/u.test(day) ? `on ${day}` : day}`;
export const CHANGED_SINCE = 'changed since';

export const DISCARD = 'Discard';
export const DISCARD_QUESTION = 'Discard this draft?';
export const DISCARD_IT = 'Discard it';
export const DISCARDED = 'Discarded.';
/** The beginning of a sentence. */
export const NOT_DISCARDED = 'It wasn’t discarded';
export const UNDO = 'Undo';
export const discarding = (title: string | undefined) => `discarding ${title ?? 'the draft without a title'}`;
export const WITHOUT_TITLE = 'A draft without a title';
export const BROUGHT_BACK = 'Draft restored.';
/** The beginning of a sentence. */
export const NOT_BROUGHT_BACK = 'It wasn’t restored';
export const NEWER_KEPT = 'The page has a newer draft, so we kept that one.';

export const OPEN = 'Open';
export const THEN_CLICK_ICON = 'then click the Jobcourier icon there';
export const NO_PAGE = 'This draft has no page. To open it, click the Jobcourier icon on an empty tab.';
export const openYourself = (page: string) => `Open ${page} yourself, then click the Jobcourier icon there.`;
