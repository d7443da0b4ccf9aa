import { useEffect } from 'preact/hooks';
import { PRODUCT } from '@/utils/copy/en-GB/common';
import { windowTitle } from '@/utils/copy/en-GB/window';

/** Tells this window's tab from others. @param about what the page is about; may be empty */
export function useWindowTitle(about: string): void {
  useEffect(() => {
    document.title = about ? windowTitle(about) : PRODUCT;
  }, [about]);
}
