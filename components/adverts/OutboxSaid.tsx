import { CircleCheck } from 'lucide';
import { Icon } from '@/components/shared/Icon';
import { OutcomeSaid } from '@/components/shared/OutcomeSaid';
import { Unsent } from '@/components/shared/Unsent';
import { toldOf } from '@/utils/adverts/answer';
import { isFresh } from '@/utils/adverts/outbox';
import type { Posting } from '@/utils/outbox/posting';

/** How a posting stands, in words. @param now the time that it is told for */
export function OutboxSaid({ posting, board, now }: { posting: Posting; board: string; now: number }) {
  const { state, outcome } = posting;
  const told = toldOf(posting, board);
  if (state === 'sending' || (state === 'written' && isFresh(posting, now))) {
    return (
      <p>
        <strong>Posting…</strong> You may close this window, it goes on.
      </p>
    );
  }
  if (state === 'written' || !told) return <Unsent />;
  if (state === 'accepted') {
    return (
      <p class="good">
        <Icon of={CircleCheck} /> <strong>{told.headline}</strong> {told.detail}
      </p>
    );
  }
  return (
    <OutcomeSaid state={state} told={told} until={outcome?.state === 'waiting' ? outcome.until : undefined} />
  );
}
