import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * @returns for a group of controls, with `tabIndex={-1}`: it takes the focus if the focused one is gone, so that Tab goes on
 * there. To be called where the controls are drawn anew.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const group = useRef<T>(null);
  const hadFocus = group.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) group.current?.focus({ preventScroll: true });
  });
  return group;
}
