export const PRODUCT = 'Jobcourier';
export const SETTINGS = 'Settings';
export const ADD_ACCOUNT = 'Add an account';
export const CLOSE = 'Close';
export const COPY = 'Copy';
export const COPIED = 'Copied';
export const COPY_REFUSED = 'The browser didn’t let us copy it';
export const CANCEL = 'Cancel';
export const USE = 'Use';
export const LOADING = 'Loading…';
export const PART_NOT_LOADED = 'This part didn’t load. Close this window and open it again.';
export const NO_TITLE_YET = 'No title yet';

export const asAccount = (account: string) => `as ${account}`;

/** When no seconds are left. */
export const ANY_MOMENT = 'any moment';
export const notBefore = (time: string) => `not before ${time}`;
