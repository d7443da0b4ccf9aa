/** All that the popup reads from `storage.local` before the form is filled: no passwords. */
export const POPUP_KEYS = [
  'accounts',
  'chosenAccounts',
  'coreskillList',
  'defaults',
  'lastManaged',
  'profile',
] as const;
