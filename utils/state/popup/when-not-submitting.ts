import type { PostingModel } from './models/posting';
import { until } from './until';

/** What is being posted must not be replaced meanwhile. */
export function whenNotSubmitting({ isSubmitting }: PostingModel): Promise<void> {
  return until(isSubmitting, (isBusy) => !isBusy);
}
