import { type PublishModels, type PublishResult, publish } from './publish';
import { cancelFromPopup } from './resolve-posting';
import type { Models } from './session';

/** Although the page has changed. */
export function publishAnyway(models: PublishModels): Promise<PublishResult> {
  acceptPageMismatch(models);
  return publish(models);
}

/** Accepts what the page shows now. */
function acceptPageMismatch({ page, posting }: Models<'page' | 'posting'>): void {
  const phase = posting.phase.value;
  if (phase.name !== 'held') return;
  page.current.value = phase.mismatch;
  posting.release();
}

/** Posts again what was never sent, after withdrawing it, so that only one can be sent. */
export async function replaceUnsent(models: PublishModels, postingId: string): Promise<PublishResult> {
  await cancelFromPopup(models, postingId);
  // Also where another window has withdrawn it.
  return models.posting.phase.value.name === 'refused' ? publish(models) : 'busy';
}
