import { CircleCheck } from 'lucide';
import { NotSentNotice } from '@/components/shared/NotSentNotice';
import { OutcomeText } from '@/components/shared/OutcomeText';
import { Icon } from '@/components/ui/Icon';
import { MAY_CLOSE, POSTING } from '@/utils/copy/en-GB/post-bar';
import { SAVED_NOT_SENT } from '@/utils/copy/en-GB/post-outcome';
import type { Posting } from '@/utils/outbox/posting';
import { isFresh } from '@/utils/outbox/transitions';
import { messageOf } from '@/utils/state/adverts-page/answer';

export function OutboxStatus({ posting, board, now }: { posting: Posting; board: string; now: number }) {
  const { state, outcome } = posting;
  const message = messageOf(posting, board);
  if (state === 'sending' || (state === 'written' && isFresh(posting, now))) {
    return (
      <p>
        <strong>{POSTING}</strong> {MAY_CLOSE}
      </p>
    );
  }
  if (state === 'written' || !message) return <NotSentNotice message={SAVED_NOT_SENT} />;
  if (state === 'accepted') {
    return (
      <p class="text-success">
        <Icon icon={CircleCheck} /> <strong>{message.headline}</strong> {message.detail}
      </p>
    );
  }
  return (
    <OutcomeText
      state={state}
      message={message}
      until={outcome?.state === 'waiting' ? outcome.until : undefined}
    />
  );
}
