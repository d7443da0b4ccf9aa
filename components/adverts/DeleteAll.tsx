import { ConfirmButton } from '@/components/ui/ConfirmButton';
import * as copy from '@/utils/copy/en-GB/adverts';
import { isFinished } from '@/utils/outbox/transitions';
import type { HistoryModel } from '@/utils/state/adverts-page/models/history';
import { removeAll } from '@/utils/state/adverts-page/remove';

/** Deletes all finished postings. */
export function DeleteAll({ history }: { history: HistoryModel }) {
  const entries = history.entries.value ?? [];
  const open = entries.filter(({ posting }) => !isFinished(posting.state)).length;
  const goes = (history.total.value - open).toLocaleString('en-GB');
  if (!history.isComplete.value) return null;
  return (
    <ConfirmButton
      label={copy.DELETE_ALL}
      question={copy.deleteAllQuestion(goes, open)}
      confirmLabel={copy.deleteCount(goes)}
      onConfirm={() => removeAll(history)}
    />
  );
}
