import { setStyle } from './overlay';
import type { PickerWords } from './pick-request';

const FONT = '14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const BUTTON = {
  font: FONT,
  'min-height': '32px',
  padding: '0 12px',
  border: '1px solid #1f4f46',
  'border-radius': '6px',
  cursor: 'pointer',
};

const HINT_ID = 'jobcourier-hint';

export interface Bar {
  /** Shown with the next outline, and announced. */
  say(words: string): void;
  showDone(isShown: boolean): void;
  /** The next control, from the last back to the page. */
  focusNext(isBackwards: boolean): void;
  outline(boxes: readonly DOMRect[], taken: readonly DOMRect[]): void;
  /** Whether an event in the overlay is the bar's or one of its buttons'. */
  isTarget(target: EventTarget | null): boolean;
}

interface BarActions {
  onDone(): void;
  onCancel(): void;
}

/** Draws what the overlay shows: outlines, and a bar with words and buttons at the lower edge. */
export function drawBar(document: Document, words: PickerWords, { onDone, onCancel }: BarActions): Bar {
  const { body } = document;
  setUpDocument(document, words);
  const boxes = document.createElement('div');
  const bar = createBar(document, words);
  const hint = document.createElement('span');
  hint.id = HINT_ID;
  hint.textContent = words.hint;
  setStyle(hint, { flex: '1 1 100%', 'font-weight': '600' });
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  setStyle(status, { 'max-width': '60ch', 'overflow-wrap': 'anywhere' });
  const done = button(document, words.done, { ...BUTTON, color: '#fff', background: '#0b5d4b' }, onDone);
  done.hidden = true;
  setStyle(done, { display: 'none' });
  const cancel = button(
    document,
    words.cancel,
    { ...BUTTON, color: '#16211f', background: '#fff' },
    onCancel,
  );
  bar.append(hint, status, done, cancel);
  body.replaceChildren(boxes, bar);
  let statusText = '';
  let isDrawn = false;
  return {
    say(text) {
      statusText = text;
    },
    showDone(isShown) {
      done.hidden = !isShown;
      setStyle(done, { display: isShown ? 'inline-block' : 'none' });
    },
    focusNext(isBackwards) {
      const stops: (Element & HTMLOrSVGElement)[] = [body, ...(done.hidden ? [] : [done]), cancel];
      const at = stops.findIndex((one) => one.matches(':focus'));
      stops.at((Math.max(at, 0) + (isBackwards ? -1 : 1)) % stops.length)?.focus();
    },
    outline(current, taken) {
      // Not before the bar is drawn: a live region that comes with its words is not announced.
      if (isDrawn && status.textContent !== statusText) status.textContent = statusText;
      isDrawn = true;
      boxes.replaceChildren(
        ...taken.map((rect) => box(document, rect, 'rgb(11 93 75 / 18%)', '2px solid #0b5d4b')),
        ...current.map((rect) => box(document, rect, 'rgb(255 216 77 / 25%)', '3px solid #a33b00')),
      );
    },
    isTarget(target) {
      // The frame has a `Node` of its own, so `instanceof` says nothing; what is in its window is a node or the window.
      return target !== document.defaultView && bar.contains(target as Node | null);
    },
  };
}

function setUpDocument({ documentElement: root, body }: Document, words: PickerWords): void {
  root.lang = 'en-GB';
  setStyle(root, { 'color-scheme': 'light', background: 'transparent', height: '100%', cursor: 'crosshair' });
  setStyle(body, {
    margin: '0',
    height: '100%',
    background: 'transparent',
    overflow: 'hidden',
    outline: 'none',
  });
  body.tabIndex = -1;
  // Otherwise screen readers keep the arrow keys to themselves.
  body.setAttribute('role', 'application');
  body.setAttribute('aria-label', words.label);
  body.setAttribute('aria-describedby', HINT_ID);
}

/** The bar, still empty. */
function createBar(document: Document, words: PickerWords): HTMLElement {
  const bar = document.createElement('div');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.label);
  setStyle(bar, {
    position: 'fixed',
    'inset-inline': '0',
    bottom: '12px',
    'box-sizing': 'border-box',
    width: 'fit-content',
    'max-width': 'calc(100% - 24px)',
    'margin-inline': 'auto',
    display: 'flex',
    'flex-wrap': 'wrap',
    'align-items': 'center',
    gap: '6px 12px',
    padding: '10px 14px',
    font: FONT,
    color: '#16211f',
    background: '#fff',
    border: '2px solid #0b5d4b',
    'border-radius': '10px',
    'box-shadow': '0 6px 24px rgb(0 0 0 / 35%)',
    cursor: 'default',
  });
  return bar;
}

function button(
  document: Document,
  words: string,
  style: Readonly<Record<string, string>>,
  onPress: () => void,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  setStyle(made, style);
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  return made;
}

function box(document: Document, rect: DOMRect, background: string, border: string): HTMLElement {
  const made = document.createElement('div');
  setStyle(made, {
    position: 'fixed',
    'box-sizing': 'border-box',
    left: `${rect.left - 3}px`,
    top: `${rect.top - 3}px`,
    width: `${rect.width + 6}px`,
    height: `${rect.height + 6}px`,
    background,
    border,
    'border-radius': '3px',
    'pointer-events': 'none',
  });
  return made;
}
