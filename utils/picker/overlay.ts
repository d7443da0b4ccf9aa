/**
 * A transparent frame over the whole page, in a closed shadow root: events inside a frame go to the frame's window, so
 * the page's listeners, even the first on its window, see no pointer and no key, and cannot swallow one. The page's own
 * styles and scripts do not reach it either: a frame in a shadow tree is not among `window.frames`.
 */
export interface Overlay {
  host: Element;
  /** Puts it in front again, if the page has changed it. @returns false if the page fights it */
  hold(at: { x: number; y: number } | undefined): boolean;
  remove(): void;
}

/** A page that undoes it more often does not want it. */
const MOST_REPAIRS = 120;

const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  background: 'transparent',
  'color-scheme': 'light',
  'pointer-events': 'auto',
  opacity: '1',
  visibility: 'visible',
  'z-index': '2147483647',
};

/** By script, since a page's policy may forbid all style sheets and attributes. */
export function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

/** @param draw fills the frame's document, again after each repair */
export function openOverlay(page: Document, title: string, draw: (inside: Document) => void): Overlay {
  const host = page.createElement('div');
  host.popover = 'manual';
  setStyle(host, HOST_STYLE);
  const style = host.getAttribute('style');
  const frame = page.createElement('iframe');
  frame.title = title;
  setStyle(frame, { ...HOST_STYLE, position: 'absolute', width: '100%', height: '100%' });
  host.attachShadow({ mode: 'closed' }).append(frame);
  let drawn: Document | undefined;
  let repairs = 0;

  const drawOnce = () => {
    const inside = frame.contentDocument;
    if (!inside || inside === drawn) return;
    drawn = inside;
    draw(inside);
  };
  // Firefox replaces a frame's first document when it has loaded.
  frame.addEventListener('load', drawOnce);

  const raise = () => {
    // Outside a modal dialog everything is inert.
    const modal = [...page.querySelectorAll('dialog:modal')].at(-1);
    const parent = modal ?? page.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    drawOnce();
  };
  const isInFront = (x: number, y: number) => page.elementFromPoint(x, y) === host;

  raise();
  frame.focus();
  frame.contentWindow?.focus();

  return {
    host,
    hold(at) {
      const { innerWidth: width, innerHeight: height } = page.defaultView ?? {
        innerWidth: 0,
        innerHeight: 0,
      };
      const points = [{ x: width / 2, y: height / 2 }, { x: width / 2, y: height - 20 }, ...(at ? [at] : [])];
      if (host.getAttribute('style') !== style) {
        host.setAttribute('style', '');
        setStyle(host, HOST_STYLE);
        repairs += 1;
      }
      if (!host.isConnected || !points.every(({ x, y }) => isInFront(x, y))) {
        raise();
        repairs += 1;
      }
      if (page.hasFocus() && page.activeElement !== host) {
        frame.focus();
        frame.contentWindow?.focus();
        repairs += 1;
      }
      // Nothing to see would lie over the page without a way to end it.
      drawOnce();
      if (!drawn) repairs += 1;
      return repairs <= MOST_REPAIRS;
    },
    remove() {
      frame.removeEventListener('load', drawOnce);
      host.remove();
    },
  };
}
