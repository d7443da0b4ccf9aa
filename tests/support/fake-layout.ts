/** jsdom lays nothing out: an editor asks where its text is, and a field scrolls into view. */
export function fakeLayout(): void {
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Element.prototype.scrollIntoView = () => undefined;
}
