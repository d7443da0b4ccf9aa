import { useRef } from 'preact/hooks';

/** @returns runs what was pressed; ignores further presses until that has ended, and then gives undefined */
export function useOnce(): <R>(work: () => Promise<R>) => Promise<R | undefined> {
  const isBusy = useRef(false);
  return async (work) => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    try {
      return await work();
    } finally {
      isBusy.current = false;
    }
  };
}
