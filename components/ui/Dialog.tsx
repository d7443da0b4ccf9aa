import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { CLOSE } from '@/utils/copy/en-GB/common';

interface Props {
  title: string;
  class?: string;
  /** Buttons before Close. */
  actions?: (close: () => void) => ComponentChildren;
  onClose(): void;
  children: ComponentChildren;
}

/** Open while it is rendered. Focuses its heading, where screen readers should start. */
export function Dialog({ title, class: className = '', actions, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class={`dialog ${className}`} aria-labelledby={headingId} onClose={onClose}>
      <h2 class="dialog-title" id={headingId} dir="auto" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div class="dialog-actions">
        {actions?.(close)}
        <button type="button" class="button" onClick={close}>
          {CLOSE}
        </button>
      </div>
    </dialog>
  );
}
