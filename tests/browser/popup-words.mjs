// @ts-check

/** How the popup's parts are found by whoever works it: as a person reads them, in every browser alike. */
export const POPUP_WORDS = {
  toDo: 'What is still to do',
  post: /^Post to /,
  postAgain: 'Post again',
  settings: 'Settings',
  cancelPosting: 'Don’t post it',
  moreDetails: /^More details \(\d+ empty\)$/,
};
