import { CircleAlert, CircleHelp, Clock, type IconNode } from 'lucide';
import type { OutcomeMessage } from '@/utils/board/outcome-messages';
import { Countdown } from '../ui/Countdown';
import { Icon } from '../ui/Icon';
import { BoardWords } from './BoardWords';

const LOOKS: Readonly<Record<Open, { icon: IconNode; tone: string }>> = {
  refused: { icon: CircleAlert, tone: 'text-danger' },
  unknown: { icon: CircleHelp, tone: 'text-danger' },
  waiting: { icon: Clock, tone: '' },
};

type Open = 'refused' | 'unknown' | 'waiting';

/** What became of a posting that is not on the board, or not known to be. @param until when it goes on: ISO time */
export function OutcomeText({
  state,
  message,
  until,
}: {
  state: Open;
  message: OutcomeMessage;
  until?: string | undefined;
}) {
  const { icon, tone } = LOOKS[state];
  return (
    <p class={tone}>
      <Icon icon={icon} /> <strong>{message.headline}</strong> <BoardWords text={message.detail} />{' '}
      {until && <Countdown until={until} />}
    </p>
  );
}
