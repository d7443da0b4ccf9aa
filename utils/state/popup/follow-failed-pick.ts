import { type FailedPick, onFailedPick, takeFailedPick } from '@/utils/pointing/failed-pick';
import { clearPickFailed } from '@/utils/toolbar/pick-badge';

/** Reports failed picks in the form's tab, earlier and new ones, until the signal aborts. */
export function followFailedPick(
  tabId: number,
  tell: (failed: FailedPick) => void,
  signal: AbortSignal,
): void {
  const take = async () => {
    const failed = await takeFailedPick(tabId);
    if (!failed) return;
    tell(failed);
    await clearPickFailed(tabId).catch(() => undefined);
  };
  onFailedPick(tabId, take, signal);
  take();
}
