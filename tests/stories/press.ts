const PRESSABLE = 'button, summary';

const accessibleNames = (one: Element): string[] =>
  [one.getAttribute('aria-label'), one.textContent].map((name) => (name ?? '').trim());

/** Waits for what is loaded later. */
async function whenThere<Found>(find: () => Found | undefined): Promise<Found> {
  const found = find();
  if (found !== undefined) return found;
  await new Promise(requestAnimationFrame);
  return whenThere(find);
}

/** Presses controls by how their names begin, one after another. */
export async function press(root: ParentNode, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const control = await whenThere(() =>
      [...root.querySelectorAll<HTMLElement>(PRESSABLE)].find(
        (one) => !one.matches(':disabled') && accessibleNames(one).some((its) => its.startsWith(name)),
      ),
    );
    control.click();
  }
}

/** Waits for words that come a moment after the rest. */
export async function shows(root: HTMLElement, text: string): Promise<void> {
  await whenThere(() => root.textContent?.includes(text) || undefined);
}

/** Types into a list's search field, and waits for the list. */
export async function search(root: ParentNode, id: string, text: string): Promise<void> {
  const input = await whenThere(
    () => root.querySelector<HTMLInputElement>(`#${id}:not(:disabled)`) ?? undefined,
  );
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  await whenThere(() => root.querySelector(`#${id}[aria-expanded=true]`) ?? undefined);
}

/** Pastes into the open editor. */
export async function paste(root: ParentNode, html: string): Promise<void> {
  const editor = await whenThere(() => root.querySelector('[contenteditable=true]') ?? undefined);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
