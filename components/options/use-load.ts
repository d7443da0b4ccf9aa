import { type Inputs, useEffect, useState } from 'preact/hooks';

/**
 * Loads what a section shows when it is first drawn, and again whenever an input changes.
 * @returns whether the last time failed
 */
export function useLoad(load: () => Promise<unknown>, inputs: Inputs = []): boolean {
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, inputs);
  return hasFailed;
}
