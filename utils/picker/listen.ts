import type { Choice, Move } from './choice';
import { scrollPage } from './scroll-page';

export interface PickActions {
  /** Takes the chosen element. */
  take(): void;
  /** Removes the element that was taken last. */
  removeLast(): void;
  finish(): void;
  cancel(): void;
  /** Whether it is the bar or in it: what is done there is about nothing on the page below. */
  isInBar(target: EventTarget | null): boolean;
  /** Moves the focus to the bar's next control, or the one before. */
  focusNext(isBackwards: boolean): void;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

/** Has the events in the overlay's window choose and take. Those that a script sends do nothing. */
export function listenInOverlay(view: Window, page: Document, choice: Choice, actions: PickActions): void {
  view.addEventListener('keydown', (event) => {
    if (event.isTrusted) pressKey(event, choice, actions);
  });
  view.addEventListener('pointermove', ({ isTrusted, target, clientX, clientY }) => {
    if (isTrusted && !actions.isInBar(target)) choice.chooseAt({ x: clientX, y: clientY });
  });
  view.addEventListener('click', ({ isTrusted, target, button }) => {
    if (isTrusted && button === 0 && !actions.isInBar(target)) actions.take();
  });
  view.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.isTrusted) scrollPage(page, choice.element(), event);
    },
    { passive: false },
  );
  view.addEventListener('contextmenu', (event) => event.preventDefault());
  view.addEventListener('dragstart', (event) => event.preventDefault());
}

function pressKey(event: KeyboardEvent, choice: Choice, actions: PickActions): void {
  const { key, target } = event;
  const move = MOVES[key];
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.finish();
  else if (key === 'Enter' || key === ' ') {
    // The button's own press.
    if (actions.isInBar(target)) return;
    actions.take();
  } else if (key === 'Tab') actions.focusNext(event.shiftKey);
  else if (key === 'Escape') actions.cancel();
  else if (key === 'Backspace') actions.removeLast();
  else if (move) {
    choice.move(move);
    choice.element()?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
  event.preventDefault();
}
