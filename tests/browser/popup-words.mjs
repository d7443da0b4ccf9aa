/** The accessible names that find the popup's controls, in every browser. */
export const POPUP_WORDS = {
  /** Set once the page was read: `failed` after an error of the reader. */
  done: '[data-state="filled"], [data-state="failed"]',
  toDo: 'Still to do',
  editDescription: /^(Write|Edit) description$/,
  post: /^Post to /,
  outcome: /^(Posted|Not posted|We don’t know)/,
  settings: 'Settings',
  /** Set once the suggestions have arrived, too. */
  ready: 'html[data-ready]',
  closedRows: 'main h2 > button[aria-expanded=false]',
};
