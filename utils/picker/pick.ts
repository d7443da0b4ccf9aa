import { cleanText, truncate } from '@/utils/reading/values/clean-text';
import { type Bar, drawBar } from './bar';
import type { PickedWords, PickOrder, PickResult } from './order';
import { openOverlay } from './overlay';
import { scrollPage } from './scroll-page';
import { around, beside, boxOf, elementAt, firstTarget, inside } from './target';
import { joinWords, wordsIn } from './words-in';

const LONGEST_PREVIEW = 120;

/**
 * Lets the recruiter pick an element of the page, or several: pointer or arrow keys choose, a click or Enter takes,
 * Escape ends it. The page stays as it is, and gets no event.
 * @param send tells the worker
 */
export function startPicking(page: Document, order: PickOrder, send: (result: PickResult) => void): void {
  globalThis.jobcourierEndPick?.();
  const { words } = order;
  let current: Element | undefined;
  /** Wider elements were reached from these. */
  let narrower: Element[] = [];
  let point: { x: number; y: number } | undefined;
  /** With their words as they were then: the page may go on changing. */
  const taken = new Map<Element, PickedWords>();
  let bar: Bar | undefined;
  let isOver = false;

  const end = (result?: PickResult) => {
    if (isOver) return;
    isOver = true;
    globalThis.jobcourierEndPick = undefined;
    removeEventListener('pagehide', onLeave);
    overlay.remove();
    if (result) send(result);
  };
  const endFor = (why: 'cancelled' | 'blocked' | 'left') =>
    end({ type: 'pick-ended', pickId: order.id, why });
  const cancel = () => endFor('cancelled');
  const onLeave = (event: Event) => {
    if (event.isTrusted) endFor('left');
  };
  const finish = () => {
    end({ type: 'picked', pickId: order.id, words: joinWords([...taken.values()]) });
  };

  const choose = (element: Element | undefined, from: Element[] = []) => {
    if (!element) return;
    current = element;
    narrower = from;
    describe();
  };
  const describe = () => {
    const text = cleanText((current?.textContent ?? '').slice(0, 2_000));
    const count = taken.size > 0 ? `${words.taken.replace('{count}', String(taken.size))} ` : '';
    bar?.say(count + (text ? `“${truncate(text, LONGEST_PREVIEW)}”` : ''));
    bar?.showDone(taken.size > 0);
  };
  /** The page may have taken it away. @returns what is there now instead */
  const standing = () => {
    if (current && !current.isConnected) choose(point && elementAt(page, point.x, point.y, overlay.host));
    return current;
  };
  const take = () => {
    const element = standing();
    if (!element || taken.has(element)) return;
    const here = wordsIn(element);
    if (!here.text && !here.link) {
      bar?.say(words.nothing);
      return;
    }
    taken.set(element, here);
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
      const last = [...taken.keys()].at(-1);
      if (last) taken.delete(last);
      describe();
    },
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const isOnButton = event.target instanceof Node && event.target.nodeName === 'BUTTON';
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (taken.size > 0) finish();
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
  globalThis.jobcourierEndPick = cancel;
  addEventListener('pagehide', onLeave);
  choose(firstTarget(page));

  const draw = () => {
    if (isOver) return;
    if (!overlay.hold(point)) {
      endFor('blocked');
      return;
    }
    standing();
    const boxes = (elements: readonly (Element | undefined)[]) =>
      elements.flatMap((one) => (one?.isConnected ? [boxOf(one, page)] : []));
    bar?.outline(boxes([current]), boxes([...taken.keys()]));
    requestAnimationFrame(draw);
  };
  draw();
}
