import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * @param isOpen whether the button is replaced by what it opens
 * @returns for the button: it gets the focus that is lost when what it opened closes
 */
export function useOpener(isOpen: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
