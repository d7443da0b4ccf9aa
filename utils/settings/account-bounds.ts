/** Of what belongs to an account, for its forms and for whatever stores or sends it. Texts in UTF-16 units. */
export const MOST_ACCOUNTS = 50;
export const LONGEST_ACCOUNT_ID = 40;
export const LONGEST_LABEL = 60;
export const LONGEST_USERNAME = 255;
export const LONGEST_PASSWORD = 255;
/** Of all accounts together. */
export const LONGEST_PASSPHRASE = 1_000;
