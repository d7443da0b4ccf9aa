import { CircleAlert, CircleHelp, Clock, type IconNode } from 'lucide';
import type { OutcomeMessage } from '@/utils/board/outcome-messages';
import { Icon } from '../ui/Icon';
import { BoardWords } from './BoardWords';
import { Countdown } from './Countdown';

const LOOKS: Readonly<Record<Open, { icon: IconNode; tone: string }>> = {
  refused: { icon: CircleAlert, tone: 'text-danger' },
  unknown: { icon: CircleHelp, tone: 'text-danger' },
  waiting: { icon: Clock, tone: '' },
};

type Open = 'refused' | 'unknown' | 'waiting';

/** @param until ISO time of the next attempt */
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
