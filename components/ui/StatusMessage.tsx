import { type ComponentChildren, h } from 'preact';

interface Props {
  tone?: 'success' | 'danger' | 'muted' | undefined;
  /** `div` if the message has paragraphs. */
  as?: 'span' | 'p' | 'div';
  class?: string;
  children?: ComponentChildren;
}

/**
 * A live region. Render it even while it is empty, because browsers often do not announce regions inserted with their
 * text. Must not contain buttons or links.
 */
export function StatusMessage({ tone, as = 'span', class: className, children }: Props) {
  const classes = ['status', tone && `status-${tone}`, className].filter(Boolean).join(' ');
  return h(as, { role: 'status', class: classes }, children);
}
