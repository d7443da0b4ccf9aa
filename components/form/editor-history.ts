import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';

/** Characters of a change that is a step of its own, such as a paste or a cut. */
const LARGE_CHANGE = 100;

/** @returns whether the change is a step of its own, however little was typed before it */
export function isLargeChange(before: string, after: string): boolean {
  return Math.abs(after.length - before.length) > LARGE_CHANGE;
}

/** Puts each text over the one before as a step that Undo takes back. */
export function replay(editor: Editor, texts: readonly string[]): void {
  for (const text of texts) {
    editor
      .chain()
      .command(({ tr }) => closeHistory(tr) === tr)
      .setContent(text, { emitUpdate: false })
      .run();
  }
  // Otherwise what is typed at once would be undone together with the last step.
  editor.view.dispatch(closeHistory(editor.state.tr));
}
