import { Check } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { StatusMessage } from '@/components/ui/StatusMessage';
import type { Status } from '@/utils/state/options/status';

export function StatusText({ status, hasTick = false }: { status: Status | undefined; hasTick?: boolean }) {
  return (
    <StatusMessage tone={status?.isGood === false ? 'danger' : 'success'}>
      {status && (
        <>
          {hasTick && status.isGood && (
            <>
              <Icon icon={Check} />{' '}
            </>
          )}
          {status.words}
        </>
      )}
    </StatusMessage>
  );
}
