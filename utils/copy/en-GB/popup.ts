export const CHOOSE_ACCOUNT = 'Account to post through';
/** The draft's is not here. */
export const CHOOSE_AN_ACCOUNT = 'Choose an account';
export const SHOW_DRAFTS = 'Show drafts of other pages';
export const DRAFTS_NOT_LOADED = 'The drafts didn’t load. Close this window and open it again.';
export const YOUR_ADVERTS = 'Your adverts';

export const READING_PAGE = 'Reading the page…';
export const READ_FROM = 'Read from {place}';
export const READ_FROM_FILE = 'a file on this computer';
export const READ_AGAIN = 'Read the page again';
export const ADVERT_COPY = 'A copy of an advert';
export const SAMPLE_ADVERT = 'the sample advert';
export const LOCAL_FILE = 'A file on this computer';
export const NO_WEB_PAGE = 'No web page';

export const STILL_TO_DO = 'Still to do';
export const gaps = (count: number) => `${count} missing`;
export const NEEDS_FIXING = 'Needs fixing';
export const CHECK = 'Check';
export const CHANGED_ON_PAGE = 'Changed on the page';
