import { CircleAlert } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { notLoadedMessage } from '@/utils/copy/en-GB/storage';
import type { StorageFault as Fault } from '@/utils/database/fault';

/** Says that the browser does not give out what is kept, and what helps. */
export function StorageFault({ fault }: { fault: Fault | undefined }) {
  if (!fault) return null;
  return (
    <div class="notice notice-bad" role="alert">
      <Icon icon={CircleAlert} />
      <p>{notLoadedMessage(fault)}</p>
    </div>
  );
}
