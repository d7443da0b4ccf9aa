import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { code?: T; failed: boolean };

/** What was loaded before is drawn at once. */
const loadedBefore = new WeakMap<() => Promise<unknown>, unknown>();

/** Loads code after rendering. @param load must be stable */
export function useLazyModule<T>(load: () => Promise<T>, isWanted = true): Loaded<T> {
  const [failed, setFailed] = useState(false);
  const [, redraw] = useState(0);
  // Only `load` writes its entry.
  const code = loadedBefore.get(load) as T | undefined;
  const isMissing = isWanted && code === undefined;
  useEffect(() => {
    if (!isMissing) return;
    let left = false;
    loadModule(load).then(
      () => left || redraw((count) => count + 1),
      () => left || setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [load, isMissing]);
  return isWanted && code !== undefined ? { code, failed: false } : { failed };
}

/** Loads code before it is needed. */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  const code = await load();
  loadedBefore.set(load, code);
  return code;
}
