import type { IconNode } from 'lucide';
import { type ComponentChildren, h } from 'preact';
import { Icon } from './Icon';

interface Props {
  icon?: IconNode;
  isError?: boolean;
  /** Announced immediately. No buttons or links. */
  role?: 'alert';
  /** Makes it a landmark region. */
  label?: string;
  class?: string;
  children: ComponentChildren;
}

export function NoticeBox({ icon, isError, role, label, class: className, children }: Props) {
  const classes = ['notice', isError && 'notice-danger', className].filter(Boolean).join(' ');
  return h(
    label === undefined ? 'div' : 'section',
    { class: classes, role, 'aria-label': label },
    icon && <Icon icon={icon} />,
    <div>{children}</div>,
  );
}
