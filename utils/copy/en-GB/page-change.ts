export const TEXT_CHANGED = 'The text on the page has changed since.';
export const wasBefore = (before: string) => `Changed on the page: was “${before}”.`;
export const pageSaysNow = (now: string) => `The page now says “${now}”.`;
export const PAGE_SAYS_NOTHING = 'The page no longer says anything about this.';
export const USE_PAGE_VALUE = 'Use the page’s version';
