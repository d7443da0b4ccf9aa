import { READING_BOUNDS } from './bounds';
import { cleanLines, truncate } from './values/clean-text';

/** Of fields in the page, only these hold words that anybody may see. */
const PLAIN_FIELDS = /^(?:textarea|text|search|url|tel)$/;

/** @returns the words that are selected on the page, as lines; nothing from a password field */
export function selectedWords(document: Document): { selection?: string } {
  const { activeElement: active } = document;
  const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  const text = isField ? selectedIn(active) : document.getSelection()?.toString();
  const selection = truncate(cleanLines(text ?? ''), READING_BOUNDS.pointed);
  return selection ? { selection } : {};
}

function selectedIn({
  type,
  value,
  selectionStart,
  selectionEnd,
}: HTMLInputElement | HTMLTextAreaElement): string {
  return PLAIN_FIELDS.test(type) ? value.slice(selectionStart ?? 0, selectionEnd ?? 0) : '';
}
