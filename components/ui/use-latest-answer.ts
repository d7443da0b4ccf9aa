import { useEffect } from 'preact/hooks';

interface Answered<T> {
  onAnswer(answer: T): void;
  /** Told of every failure, a late one, too. */
  onFailure?(error: unknown): void;
}

/**
 * Asks again whenever `deps` change. An answer that comes after that, or after the view has gone, is dropped.
 * @param ask returns undefined where there is nothing to ask
 */
export function useLatestAnswer<T>(
  ask: () => Promise<T> | undefined,
  { onAnswer, onFailure }: Answered<T>,
  deps: readonly unknown[],
): void {
  useEffect(() => {
    let isOutdated = false;
    ask()?.then((answer) => isOutdated || onAnswer(answer), onFailure);
    return () => {
      isOutdated = true;
    };
  }, deps);
}
