import type { PostingModel } from './models/posting';

/** What is being posted must not be replaced meanwhile. */
export async function whenNotSubmitting({ isSubmitting }: PostingModel): Promise<void> {
  if (!isSubmitting.value) return;
  await new Promise<void>((resolve) => {
    const stop = isSubmitting.subscribe((isBusy) => {
      if (isBusy) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}
