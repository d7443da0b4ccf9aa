import { cleanText, truncate } from '@/utils/reading/values/clean-text';
import { type Bar, drawBar } from './bar';
import type { PickOrder, PickResult } from './order';
import { openOverlay } from './overlay';
import { around, beside, boxOf, elementAt, firstTarget, inside } from './target';
import { wordsIn } from './words-in';

const LONGEST_PREVIEW = 120;

let endEarlier: (() => void) | undefined;

/**
 * Lets the recruiter pick an element of the page, or several: pointer or arrow keys choose, a click or Enter takes,
 * Escape ends it. The page stays as it is, and gets no event.
 * @param send tells the worker
 */
export function startPicking(page: Document, order: PickOrder, send: (result: PickResult) => void): void {
  endEarlier?.();
  const { words } = order;
  let current: Element | undefined;
  /** Wider elements were reached from these. */
  let narrower: Element[] = [];
  let point: { x: number; y: number } | undefined;
  const taken: Element[] = [];
  let bar: Bar | undefined;
  let isOver = false;

  const end = (result?: PickResult) => {
    if (isOver) return;
    isOver = true;
    endEarlier = undefined;
    overlay.remove();
    if (result) send(result);
  };
  const cancel = () => end({ type: 'pick-ended', pickId: order.id, why: 'cancelled' });
  const finish = () => {
    const picked = wordsIn(taken);
    end({ type: 'picked', pickId: order.id, words: picked });
  };

  const choose = (element: Element | undefined, from: Element[] = []) => {
    if (!element) return;
    current = element;
    narrower = from;
    describe();
  };
  const describe = () => {
    const text = cleanText((current?.textContent ?? '').slice(0, 2_000));
    const count = taken.length > 0 ? `${words.taken.replace('{count}', String(taken.length))} ` : '';
    bar?.say(count + (text ? `“${truncate(text, LONGEST_PREVIEW)}”` : words.hint));
    bar?.showDone(taken.length > 0);
  };
  const take = () => {
    if (!current || taken.includes(current)) return;
    const { text, link } = wordsIn([current]);
    if (!text && !link) {
      bar?.say(words.nothing);
      return;
    }
    taken.push(current);
    if (order.isSeveral) describe();
    else finish();
  };

  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowUp: () => current && choose(around(current), [current, ...narrower]),
    ArrowDown: () => choose(narrower[0] ?? (current && inside(current)), narrower.slice(1)),
    ArrowRight: () => choose(current && beside(current, 'next')),
    ArrowLeft: () => choose(current && beside(current, 'previous')),
    Escape: cancel,
    Backspace: () => {
      taken.pop();
      describe();
    },
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const isOnButton = event.target instanceof Node && event.target.nodeName === 'BUTTON';
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (taken.length > 0) finish();
    } else if (event.key === 'Enter' || event.key === ' ') {
      // The button's own press.
      if (isOnButton) return;
      take();
    } else if (event.key === 'Tab') bar?.focusNext(event.shiftKey);
    else {
      KEYS[event.key]?.();
      if (event.key.startsWith('Arrow')) current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    event.preventDefault();
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    point = { x: event.clientX, y: event.clientY };
    const under = elementAt(page, point.x, point.y, overlay.host);
    if (under && under !== current && !narrower.includes(under)) choose(under);
  };
  const onClick = (event: MouseEvent) => {
    if (event.isTrusted && event.button === 0) take();
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    if (event.isTrusted) scrollPage(page, current, event);
  };

  const overlay = openOverlay(page, words.label, (document) => {
    bar = drawBar(document, words, { onDone: finish, onCancel: cancel });
    const view = document.defaultView;
    view?.addEventListener('keydown', onKey);
    view?.addEventListener('pointermove', onMove);
    view?.addEventListener('click', onClick);
    view?.addEventListener('wheel', onWheel, { passive: false });
    view?.addEventListener('contextmenu', (event) => event.preventDefault());
    view?.addEventListener('dragstart', (event) => event.preventDefault());
    if (current) describe();
  });
  endEarlier = () => end({ type: 'pick-ended', pickId: order.id, why: 'cancelled' });
  choose(firstTarget(page));

  const draw = () => {
    if (isOver) return;
    if (!overlay.hold(point)) {
      end({ type: 'pick-ended', pickId: order.id, why: 'blocked' });
      return;
    }
    // The page may have taken it away.
    if (current && !current.isConnected) choose(point && elementAt(page, point.x, point.y, overlay.host));
    const boxes = (elements: readonly (Element | undefined)[]) =>
      elements.flatMap((one) => (one?.isConnected ? [boxOf(one, page)] : []));
    bar?.outline(boxes([current]), boxes(taken));
    requestAnimationFrame(draw);
  };
  draw();
}

/** What lies under the overlay: a box that scrolls, else the page. */
function scrollPage(
  page: Document,
  under: Element | undefined,
  { deltaX, deltaY, deltaMode }: WheelEvent,
): void {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  let at: Element | null = under ?? null;
  while (at && !isScroller(at)) at = at.parentElement;
  (at ?? page.defaultView)?.scrollBy({ left: deltaX * pixels, top: deltaY * pixels, behavior: 'instant' });
}

function isScroller(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)
  );
}
