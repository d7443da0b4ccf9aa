/** The name under which the page's highlight registry holds ours. */
export const HIGHLIGHT_NAME = 'jobcourier-quote';

/**
 * How the words look: both colours are given, so that they are read on light and dark pages alike. The popup puts it in
 * through `scripting.insertCSS`. That stands above any CSP of the page, leaves `adoptedStyleSheets` to the page, which
 * may replace that list at any time, and works in Firefox, where a content script may not touch the list:
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
