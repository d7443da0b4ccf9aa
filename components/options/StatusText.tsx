import { Check } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import type { Status } from '@/utils/state/options/status';

/** What became of the last press, read out by a screen reader when it comes. */
export function StatusText({ status, hasTick = false }: { status: Status | undefined; hasTick?: boolean }) {
  return (
    <span role="status" class={status?.isGood === false ? 'bad' : 'good'}>
      {hasTick && status?.isGood && <Icon icon={Check} />} {status?.words}
    </span>
  );
}
