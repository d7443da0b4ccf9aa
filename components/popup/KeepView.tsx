import { useEffect } from 'preact/hooks';
import { controlId, focusField, rowHeadId, whenUsable } from '@/components/form/focus-field';
import { ROW_IDS } from '@/utils/advert/field-entry';
import { FIELD_IDS, fieldOf } from '@/utils/advert/fields';
import { isFilled } from '@/utils/drafts/draft';
import { isSample } from '@/utils/drafts/draft-key';
import { loadView, saveView, type View } from '@/utils/drafts/view';
import { isSameData } from '@/utils/records/is-same-data';
import type { UiModel } from '@/utils/state/popup/models/ui';
import { postBarState } from '@/utils/state/popup/post-bar-state';
import { rowStateOf } from '@/utils/state/popup/row-state';
import type { Session } from '@/utils/state/popup/session';

/** Later layout shifts are not corrected. */
const LAYOUT_SHIFTS_MS = 2_000;

/** Restores and saves how the form was left, or begins with what is to do. Shows nothing. */
export function KeepView({ session }: { session: Session }) {
  const draftKey = session.draft.key.value;
  const isDraftLoaded = session.draft.loadState.value !== 'loading';
  useEffect(() => {
    const main = document.querySelector('main');
    if (!draftKey || !isDraftLoaded || !main) return;
    const ended = new AbortController();
    // Not essential.
    loadView(draftKey)
      // By then another draft may be in the form.
      .then((view) => (view && !ended.signal.aborted ? restore(session.ui, view, main) : undefined))
      .catch(() => undefined)
      .then(() => follow(session.ui, draftKey, main, ended.signal))
      .then(() => focusFirstToDo(session, ended.signal));
    return () => ended.abort();
  }, [draftKey, isDraftLoaded]);
  return null;
}

async function restore(ui: UiModel, view: View, main: HTMLElement): Promise<void> {
  for (const row of view.rows ?? []) ui.openRow(row);
  if (view.field) ui.openRow(fieldOf(view.field).row);
  if (view.editing) ui.textView.value = 'editor';
  stayAt(view, main);
  // The recruiter has moved the focus.
  if (!view.field || document.activeElement !== document.body) return;
  const control = await whenUsable(view.field, view.editing === true);
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
  const signal = AbortSignal.any([AbortSignal.timeout(LAYOUT_SHIFTS_MS), firstTouch()]);
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

/** Saves at most once per frame, and only what has changed. */
function follow(ui: UiModel, draftKey: string, main: HTMLElement, signal: AbortSignal): void {
  if (isSample(draftKey)) return;
  let isAsked = false;
  let saved: View | undefined;
  const keep = () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      const view = viewOf(ui, draftKey, main);
      if (isSameData(view, saved)) return;
      saved = view;
      // Saving the draft reports storage failures.
      saveView(view).catch(() => undefined);
    });
  };
  main.addEventListener('scroll', keep, { signal, passive: true });
  main.addEventListener('focusin', keep, { signal });
  main.addEventListener('input', keep, { signal });
  signal.addEventListener('abort', ui.openRows.subscribe(keep));
  document.addEventListener('selectionchange', keep, { signal });
}

function viewOf(ui: UiModel, draftKey: string, main: HTMLElement): View {
  const focused = document.activeElement;
  const field = FIELD_IDS.find((id) => controlId(id) === focused?.id);
  const selection =
    focused instanceof HTMLInputElement && focused.selectionStart !== null && focused.selectionEnd !== null
      ? ([focused.selectionStart, focused.selectionEnd] satisfies [number, number])
      : undefined;
  return {
    page: draftKey,
    scroll: main.scrollTop,
    ...(field && focused ? { field, top: topOf(focused, main) } : {}),
    ...(field && selection ? { selection } : {}),
    ...(field && focused instanceof HTMLElement && focused.isContentEditable ? { editing: true } : {}),
    rows: ui.rowsInUse(),
  };
}

/** Once all values have arrived, unless the recruiter is somewhere already. */
function focusFirstToDo(session: Session, signal: AbortSignal): void {
  const { page, draft, ui } = session;
  const stop = ui.isFormReady.subscribe((isFormReady) => {
    const { state } = postBarState(session);
    const isAdvert = page.reading.value?.kind === 'advert' || isFilled(draft.fields.value.title);
    const isInForm = isAdvert && (state === 'gaps' || state === 'ready');
    if (!isFormReady || page.reading.value?.isLoading || !isInForm || signal.aborted) return;
    if (document.activeElement !== document.body) return;
    const first = ROW_IDS.map((row) => ({ row, ...rowStateOf(session, row) })).find(({ mark }) => mark);
    if (!first?.first) return;
    // Enter must not accept a value by mistake.
    if (ui.openRows.value.has(first.row)) focusField(ui, first.first);
    else document.getElementById(rowHeadId(first.row))?.focus();
  });
  signal.addEventListener('abort', stop);
}
