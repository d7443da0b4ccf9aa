import { useEffect, useState } from 'preact/hooks';

/** Code that is loaded when it is wanted: not yet, failed, or there. */
export type Loaded<T> = { code?: T; failed: boolean };

/**
 * Loads a part of the code after the drawing, once it is wanted.
 * @param load the same function each time
 */
export function useLazyModule<T>(load: () => Promise<T>, isWanted = true): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ failed: false });
  useEffect(() => {
    if (!isWanted) return;
    let left = false;
    load().then(
      (code) => left || setLoaded({ code, failed: false }),
      () => left || setLoaded({ failed: true }),
    );
    return () => {
      left = true;
    };
  }, [load, isWanted]);
  return loaded;
}
