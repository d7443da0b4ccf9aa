import { useEffect } from 'preact/hooks';
import { controlId } from '@/components/form/focus-field';
import { FIELD_IDS } from '@/utils/advert/fields';
import { loadView, saveView, type View } from '@/utils/drafts/view';
import type { Session } from '@/utils/state/popup/session';

/** Frames to wait for lazy parts. */
const PATIENCE = 120;

/** Later layout shifts are not corrected. */
const SETTLED_MS = 2_000;

/** Restores and saves the form's view state. */
export function useView(session: Session): void {
  const page = session.draft.key.value;
  const isDraftLoaded = session.draft.loadState.value !== 'loading';
  useEffect(() => {
    const main = document.querySelector('main');
    if (!page || !isDraftLoaded || !main) return;
    const ended = new AbortController();
    // Not essential.
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
  // The recruiter has moved the focus.
  if (!view.field || document.activeElement !== document.body) return;
  if (view.editing) document.getElementById(controlId(view.field))?.click();
  const control = await whenUsable(controlId(view.field), view.editing === true);
  if (!control || document.activeElement !== document.body) return;
  control.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement && view.selection) control.setSelectionRange(...view.selection);
}

/** Keeps the scroll position while parts load above it. */
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

/** Aborts when the recruiter acts. */
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

/** @returns undefined after a timeout */
async function whenUsable(id: string, isEditor: boolean): Promise<HTMLElement | undefined> {
  for (let drawn = 0; drawn < PATIENCE; drawn += 1) {
    const control = document.getElementById(id);
    if (control && !control.matches(':disabled') && control.isContentEditable === isEditor) return control;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** Saves at most once per frame. */
function follow(page: string, main: HTMLElement, signal: AbortSignal): void {
  let isAsked = false;
  const keep = () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      // Saving the draft reports storage failures.
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
