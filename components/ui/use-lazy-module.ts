import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { code?: T; failed: boolean };

/** Loads code after rendering. @param load must be stable */
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
