import type { ReadonlySignal } from '@preact/signals';

/** Waits until the signal's value is as wanted. */
export async function until<T>(signal: ReadonlySignal<T>, isWanted: (value: T) => boolean): Promise<void> {
  if (isWanted(signal.peek())) return;
  await new Promise<void>((resolve) => {
    const stop = signal.subscribe((value) => {
      if (!isWanted(value)) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}
