import { cleanText, truncate } from '@/utils/reading/values/clean-text';
import { type Bar, drawBar } from './bar';
import { createChoice } from './choice';
import { listenInOverlay } from './listen';
import { openOverlay } from './overlay';
import type { PickedWords, PickRequest, PickResult } from './pick-request';
import { boxOf } from './target';
import { joinWords, wordsIn } from './words-in';

const LONGEST_PREVIEW = 120;

/**
 * Lets the recruiter pick an element of the page, or several: pointer or arrow keys choose, a click or Enter takes,
 * Escape ends it. The page stays as it is, and gets no event.
 * @param send tells the worker
 */
export function startPicking(page: Document, order: PickRequest, send: (result: PickResult) => void): void {
  globalThis.jobcourierEndPick?.();
  const { id: pickId, words, isSeveral } = order;
  /** With their words as they were then: the page may go on changing. */
  const taken = new Map<Element, PickedWords>();
  let bar: Bar | undefined;
  let isOver = false;

  const end = (result: PickResult) => {
    if (isOver) return;
    isOver = true;
    globalThis.jobcourierEndPick = undefined;
    removeEventListener('pagehide', onLeave);
    overlay.remove();
    send(result);
  };
  const endFor = (why: 'cancelled' | 'blocked' | 'left') => end({ type: 'pick-ended', pickId, why });
  const cancel = () => endFor('cancelled');
  const onLeave = (event: Event) => {
    if (event.isTrusted) endFor('left');
  };
  const finish = () => {
    if (taken.size > 0) end({ type: 'picked', pickId, words: joinWords([...taken.values()]) });
  };

  const describe = () => {
    bar?.say(describeChoice(choice.element(), taken.size, words.taken));
    bar?.showDone(taken.size > 0);
  };
  const take = () => {
    const element = choice.refresh();
    if (!element || [...taken.keys()].some((one) => one.contains(element))) return;
    const here = wordsIn(element);
    if (!here.text && !here.link) {
      bar?.say(words.nothing);
      return;
    }
    // It holds their words, too.
    for (const one of taken.keys()) if (element.contains(one)) taken.delete(one);
    taken.set(element, here);
    if (isSeveral) describe();
    else finish();
  };
  const removeLast = () => {
    const last = [...taken.keys()].at(-1);
    if (last) taken.delete(last);
    describe();
  };
  const isInBar = (target: EventTarget | null) => bar?.isTarget(target) ?? false;
  const focusNext = (isBackwards: boolean) => bar?.focusNext(isBackwards);

  const choice = createChoice(page, () => overlay.host, describe);
  const overlay = openOverlay(page, words.label, (document) => {
    bar = drawBar(document, words, { onDone: finish, onCancel: cancel });
    const { defaultView: view } = document;
    if (view) listenInOverlay(view, page, choice, { take, removeLast, finish, cancel, isInBar, focusNext });
    if (choice.element()) describe();
  });
  globalThis.jobcourierEndPick = cancel;
  addEventListener('pagehide', onLeave);
  choice.chooseFirst();

  const draw = () => {
    if (isOver) return;
    if (!overlay.hold(choice.point())) {
      endFor('blocked');
      return;
    }
    const current = choice.refresh();
    bar?.outline(boxesOf(current ? [current] : [], page), boxesOf([...taken.keys()], page));
    requestAnimationFrame(draw);
  };
  draw();
}

/** @param count of taken elements @param takenWords with `{count}` */
function describeChoice(element: Element | undefined, count: number, takenWords: string): string {
  const text = cleanText((element?.textContent ?? '').slice(0, 2_000));
  const taken = count > 0 ? `${takenWords.replace('{count}', String(count))} ` : '';
  return taken + (text ? `“${truncate(text, LONGEST_PREVIEW)}”` : '');
}

/** @returns the boxes of those that are still in the page */
function boxesOf(elements: readonly Element[], page: Document): DOMRect[] {
  return elements.flatMap((one) => (one.isConnected ? [boxOf(one, page)] : []));
}
