export const KEEP_BESIDE = 'Keep open beside the page';
export const USE_POPUP = 'Close, and use the small window again';
export const PANEL_NOT_OPENED = 'The browser didn’t open it beside the page.';

export const CLICK_ICON = 'Click the Jobcourier icon in the toolbar to read this page.';
export const DRAFTS_ARE_KEPT = 'What you typed for other pages is saved. Go back to their tabs to carry on.';
