export const HIGHLIGHT_NAME = 'jobcourier-quote';

/**
 * Sets both colours, for light and dark pages. The popup inserts it by `scripting.insertCSS`, which is not subject to
 * the page's CSP. Content scripts of Firefox cannot use `adoptedStyleSheets`:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
export const HIGHLIGHT_CSS = `::highlight(${HIGHLIGHT_NAME}) {
  background-color: #ffd84d;
  color: #1a1300;
  text-decoration: underline 2px #a33b00;
}
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT_NAME}) { background-color: Highlight; color: HighlightText; }
}`;
