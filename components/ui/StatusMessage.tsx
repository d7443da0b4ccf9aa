import { type ComponentChildren, h } from 'preact';

interface Props {
  tone?: 'success' | 'danger' | 'muted' | undefined;
  /** The element; a `div` where the message has paragraphs of its own. */
  as?: 'span' | 'p' | 'div';
  class?: string;
  children?: ComponentChildren;
}

/**
 * A message that a screen reader reads out when it changes. The element must be there before the message is: browsers
 * announce changes inside a live region, but often not a region that is inserted with its text. So render it always, and
 * give it no children while there is nothing to say. Buttons and links do not belong in it, since all of it is read out.
 */
export function StatusMessage({ tone, as = 'span', class: className, children }: Props) {
  const classes = ['status', tone && `status-${tone}`, className].filter(Boolean).join(' ');
  return h(as, { role: 'status', class: classes }, children);
}
