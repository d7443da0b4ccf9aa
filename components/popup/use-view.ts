import { useEffect } from 'preact/hooks';
import { controlId } from '@/components/form/focus-field';
import { FIELD_IDS } from '@/utils/advert/fields';
import { loadView, saveView, type View } from '@/utils/drafts/view';
import type { Session } from '@/utils/state/popup/session';

/** How long the parts of the form that are loaded later may take, in drawings, before their focus is given up. */
const PATIENCE = 120;

/** How long they may push the rest about before the form is left as it stands. */
const SETTLED_MS = 2_000;

/** Opens the form where it was left over this page, and keeps how it is left. */
export function useView(session: Session): void {
  const page = session.draft.key.value;
  const isDraftLoaded = session.draft.loadState.value !== 'loading';
  useEffect(() => {
    const main = document.querySelector('main');
    if (!page || !isDraftLoaded || !main) return;
    const ended = new AbortController();
    // How it was left is worth something, but nothing fails without it.
    loadView(page)
      .then((view) => (view ? restore(view, main) : undefined))
      .catch(() => undefined)
      .then(() => follow(page, main, ended.signal));
    return () => ended.abort();
  }, [page, isDraftLoaded]);
}

async function restore(view: View, main: HTMLElement): Promise<void> {
  const fold = main.querySelector('details');
  if (fold && view.unfolded) fold.open = true;
  stayAt(view, main);
  // Who was quicker to click keeps the focus.
  if (!view.field || document.activeElement !== document.body) return;
  if (view.editing) document.getElementById(controlId(view.field))?.click();
  const control = await whenUsable(controlId(view.field), view.editing === true);
  if (!control || document.activeElement !== document.body) return;
  control.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement && view.selection) control.setSelectionRange(...view.selection);
}

/** Scrolls to where the form was left, and stays there while parts above are loaded, until the recruiter does anything. */
function stayAt(view: View, main: HTMLElement): void {
  const place = () => {
    const control = view.field && document.getElementById(controlId(view.field));
    if (control && view.top !== undefined) main.scrollTop += topOf(control, main) - view.top;
    else main.scrollTop = view.scroll;
  };
  place();
  const observer = new ResizeObserver(place);
  for (const part of main.children) observer.observe(part);
  const signal = AbortSignal.any([AbortSignal.timeout(SETTLED_MS), firstTouch()]);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Aborted as soon as the recruiter scrolls, presses or types. */
function firstTouch(): AbortSignal {
  const touched = new AbortController();
  for (const kind of ['wheel', 'pointerdown', 'keydown']) {
    document.addEventListener(kind, () => touched.abort(), { signal: touched.signal, passive: true });
  }
  return touched.signal;
}

function topOf(control: Element, main: HTMLElement): number {
  return control.getBoundingClientRect().top - main.getBoundingClientRect().top;
}

/** @returns the control, once it can take the focus; undefined where it does not come to that */
async function whenUsable(id: string, isEditor: boolean): Promise<HTMLElement | undefined> {
  for (let drawn = 0; drawn < PATIENCE; drawn += 1) {
    const control = document.getElementById(id);
    if (control && !control.matches(':disabled') && control.isContentEditable === isEditor) return control;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** Keeps how the form is, once a drawing at most. */
function follow(page: string, main: HTMLElement, signal: AbortSignal): void {
  let isAsked = false;
  const keep = () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      // Storage that fails is told by the draft, which is written with every change.
      saveView(viewOf(page, main)).catch(() => undefined);
    });
  };
  main.addEventListener('scroll', keep, { signal, passive: true });
  main.addEventListener('focusin', keep, { signal });
  main.addEventListener('input', keep, { signal });
  main.addEventListener('toggle', keep, { signal, capture: true });
  document.addEventListener('selectionchange', keep, { signal });
}

function viewOf(page: string, main: HTMLElement): View {
  const focused = document.activeElement;
  const field = FIELD_IDS.find((id) => controlId(id) === focused?.id);
  const selection =
    focused instanceof HTMLInputElement && focused.selectionStart !== null && focused.selectionEnd !== null
      ? ([focused.selectionStart, focused.selectionEnd] satisfies [number, number])
      : undefined;
  return {
    page,
    scroll: main.scrollTop,
    ...(field && focused ? { field, top: topOf(focused, main) } : {}),
    ...(field && selection ? { selection } : {}),
    ...(field && focused instanceof HTMLElement && focused.isContentEditable ? { editing: true } : {}),
    ...(main.querySelector('details')?.open ? { unfolded: true } : {}),
  };
}
