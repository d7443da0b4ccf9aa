import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { isFinished } from '@/utils/outbox/transitions';
import type { History } from '@/utils/state/adverts-page/history';
import { removeAll } from '@/utils/state/adverts-page/remove';

/** Deletes all that is finished, after a question that says how many go and how many stay. */
export function DeleteAll({ history }: { history: History }) {
  const entries = history.entries.value ?? [];
  const open = entries.filter(({ posting }) => !isFinished(posting.state)).length;
  const goes = (history.total.value - open).toLocaleString('en-GB');
  const stays = open > 0 ? ` ${open} in the outbox stay${open === 1 ? 's' : ''}.` : '';
  if (!history.isComplete.value) return null;
  return (
    <ConfirmButton
      words="Delete all"
      question={`Delete ${goes} for good, whatever the search shows?${stays} Jobcourier then no longer knows what was posted already.`}
      yes={`Delete ${goes}`}
      onYes={() => removeAll(history)}
    />
  );
}
