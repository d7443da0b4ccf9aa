// @ts-check

/** How the popup's parts are found by whoever works it: as a person reads them, in every browser alike. */
export const POPUP_WORDS = {
  /** Set once the page was read: `failed` where that ended in an error of the reader. */
  done: '[data-state="filled"], [data-state="failed"]',
  toDo: 'What is still to do',
  editDescription: /^(Write|Edit) description$/,
  post: /^Post to /,
  outcome: /^(Posted|Not posted|We don’t know)/,
  settings: 'Settings',
  moreDetails: /^More details \(\d+ empty\)$/,
};
