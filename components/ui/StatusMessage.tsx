import { type ComponentChildren, h } from 'preact';

interface Props {
  tone?: 'success' | 'danger' | 'muted' | undefined;
  /** `div` for paragraphs. */
  as?: 'span' | 'p' | 'div';
  class?: string;
  children?: ComponentChildren;
}

/** A live region. Render it while it is empty, or browsers may not announce it. No buttons or links. */
export function StatusMessage({ tone, as = 'span', class: className, children }: Props) {
  const classes = ['status', tone && `status-${tone}`, className].filter(Boolean).join(' ');
  return h(as, { role: 'status', class: classes }, children);
}
